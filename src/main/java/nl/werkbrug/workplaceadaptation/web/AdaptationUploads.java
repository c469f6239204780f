package nl.werkbrug.workplaceadaptation.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import org.springframework.stereotype.Component;

/** Keeps the files of a form on the dossier. */
@Component
class AdaptationUploads {

    private final Uploads uploads;
    private final DocumentStore documents;

    AdaptationUploads(Uploads uploads, DocumentStore documents) {
        this.uploads = uploads;
        this.documents = documents;
    }

    /** Keeps the file of a question under a Dutch name; empty when none was sent. */
    Optional<String> keep(InboxTask task, Answers answers, String key, String title, Viewer viewer) {
        return keep("task:" + task.id(), task.dossierId(), answers.upload(key), title, viewer);
    }

    /** The same for a page that is no task. */
    Optional<String> keep(String draftKey, String dossierId, Optional<String> upload, String title, Viewer viewer) {
        return upload
                .flatMap(id -> uploads.content(draftKey, id))
                .map(content -> documents.storeUpload(
                        content, title, new StoredDocument.Place(dossierId, WorkplaceAdaptation.SUBJECT), viewer.userId()).id());
    }
}
