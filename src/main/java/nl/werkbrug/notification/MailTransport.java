package nl.werkbrug.notification;

/** The way a mail leaves; a port, because the demo has none and tests break it at will. */
interface MailTransport {

    /**
     * Sends one mail.
     *
     * @return SENT or DEMO
     * @throws MailNotSent when the mail has certainly not left
     * @throws RuntimeException when it may have left
     */
    MailAttempted.Outcome send(OutgoingMail mail);
}
