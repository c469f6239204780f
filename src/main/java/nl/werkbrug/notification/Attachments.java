package nl.werkbrug.notification;

/** Port to where documents are kept. */
public interface Attachments {

    /**
     * Reads a document for a mail.
     *
     * @throws RuntimeException when it cannot be read; the mail is then tried again later
     */
    Attachment load(String documentId);
}
