package nl.werkbrug.coaching.web;

import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.inbox.InboxTask;
import org.springframework.stereotype.Component;

/** Keeps the files of a form on the dossier. */
@Component
class CoachingUploads {

    private final Uploads uploads;
    private final DocumentStore documents;
    private final Timeline timeline;

    CoachingUploads(Uploads uploads, DocumentStore documents, Timeline timeline) {
        this.uploads = uploads;
        this.documents = documents;
        this.timeline = timeline;
    }

    /** @param titles the Dutch name of each file by its key in the form */
    void keep(InboxTask task, Answers answers, Map<String, String> titles, Viewer viewer) {
        titles.forEach((key, title) -> answers.upload(key)
                .flatMap(id -> uploads.content("task:" + task.id(), id))
                .ifPresent(content -> keep(task, title, content, viewer)));
    }

    private void keep(InboxTask task, String title, byte[] content, Viewer viewer) {
        StoredDocument.Place place = new StoredDocument.Place(task.dossierId(), Coaching.SUBJECT);
        String id = documents.storeUpload(content, title, place, viewer.userId()).id();
        timeline.add(new TimelineEntry(
                task.dossierId(), Coaching.SUBJECT, viewer.displayName(), "DOCUMENT", title + " toegevoegd.", id, null));
    }
}
