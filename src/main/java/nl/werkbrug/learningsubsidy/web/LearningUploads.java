package nl.werkbrug.learningsubsidy.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.learningsubsidy.LearningPlace;
import org.springframework.stereotype.Component;

/** Keeps the files of a form on the dossier. */
@Component
class LearningUploads {

    private final Uploads uploads;
    private final DocumentStore documents;

    LearningUploads(Uploads uploads, DocumentStore documents) {
        this.uploads = uploads;
        this.documents = documents;
    }

    /** Keeps the file of a question under a Dutch name; empty when none was sent. */
    Optional<String> keep(InboxTask task, Answers answers, String key, String title, Viewer viewer) {
        return answers.upload(key)
                .flatMap(id -> uploads.content("task:" + task.id(), id))
                .map(content -> documents.storeUpload(
                        content, title, new StoredDocument.Place(task.dossierId(), LearningPlace.SUBJECT), viewer.userId()).id());
    }
}
