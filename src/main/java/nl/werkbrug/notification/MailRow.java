package nl.werkbrug.notification;

import java.time.Instant;

/**
 * A mail as the operator sees it.
 *
 * @param bodyText null when mail really leaves: what is in it is then not the operator's to read
 * @param demo true when it never left because sending is switched off
 */
public record MailRow(
        String id,
        String recipient,
        String mailSubject,
        String bodyText,
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
