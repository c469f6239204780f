package nl.werkbrug.notification;

/**
 * A mail was tried; published in the transaction that records how it went.
 *
 * @param dossierId may be null
 * @param subject null when there is no dossier
 */
public record MailAttempted(
        String mailId, String dossierId, String subject, String recipient, String mailSubject, Outcome outcome) {

    /** How the attempt went. */
    public enum Outcome {
        SENT,
        /** Sending is switched off: the mail can be read in the application and nothing left. */
        DEMO,
        /** Not sent; it is tried again later. */
        FAILED,
        /** Not sent, and tried for the last time. */
        GIVEN_UP,
        /** Nobody knows whether it left. */
        UNCERTAIN
    }
}
