package nl.werkbrug.notification;

import java.time.Instant;
import nl.werkbrug.shared.Language;

/**
 * A mail as the operator sees it.
 *
 * @param bodyText null when mail really leaves: what is in it is then not the operator's to read
 * @param writtenIn null for the language of who reads it
 * @param demo true when it never left because sending is switched off
 */
public record MailRow(
        String id,
        String recipient,
        String mailSubject,
        String bodyText,
        Language writtenIn,
        MailState state,
        boolean demo,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant sentAt,
        String lastError) {

    /** Whether somebody has to decide about it. */
    public boolean stuck() {
        return state == MailState.FAILED || state == MailState.UNCERTAIN;
    }
}
