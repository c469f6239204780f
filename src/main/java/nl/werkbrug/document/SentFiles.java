package nl.werkbrug.document;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import org.springframework.stereotype.Component;

/** Keeps the files of a form that is sent as documents of a dossier. */
@Component
public class SentFiles {

    private final Uploads uploads;
    private final DocumentStore documents;

    SentFiles(Uploads uploads, DocumentStore documents) {
        this.uploads = uploads;
        this.documents = documents;
    }

    /**
     * Keeps the file of a question.
     *
     * @param draftKey of the form that is sent; a file of another draft is not found
     * @param title what lists show, in Dutch and without personal data
     * @return the id of the document; empty when no file was sent
     */
    public Optional<String> keep(
            String draftKey, Answers answers, String fieldKey, String title, StoredDocument.Place place, Viewer viewer) {
        return uploads.sent(draftKey, answers, fieldKey)
                .map(content -> documents.storeUpload(content, title, place, viewer.userId()).id());
    }
}
