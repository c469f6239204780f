package nl.werkbrug.notification;

/** The mail has certainly not left, so it may be tried again without sending it twice. */
class MailNotSent extends RuntimeException {

    MailNotSent(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
