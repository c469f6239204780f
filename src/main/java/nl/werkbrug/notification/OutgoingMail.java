package nl.werkbrug.notification;

import java.util.List;

/**
 * A mail that this node has claimed.
 *
 * @param attempt number of this attempt, from 1
 */
record OutgoingMail(
        String id,
        String dossierId,
        String subject,
        String recipient,
        String mailSubject,
        String bodyText,
        List<String> attachmentIds,
        int attempt) {

    MailAttempted attempted(MailAttempted.Outcome outcome) {
        return new MailAttempted(id, dossierId, subject, recipient, mailSubject, outcome);
    }
}
