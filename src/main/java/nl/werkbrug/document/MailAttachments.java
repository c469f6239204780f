package nl.werkbrug.document;

import nl.werkbrug.notification.Attachment;
import nl.werkbrug.notification.Attachments;
import org.springframework.stereotype.Component;

/** Hands stored documents to the mail that carries them. */
@Component
class MailAttachments implements Attachments {

    private final DocumentStore documents;

    MailAttachments(DocumentStore documents) {
        this.documents = documents;
    }

    @Override
    public Attachment load(String documentId) {
        StoredDocument document = documents.find(documentId)
                .orElseThrow(() -> new DocumentException("There is no document " + documentId));
        return new Attachment(document.fileName(), document.mediaType(), documents.content(documentId));
    }
}
