package nl.werkbrug.coaching.web;

import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.document.SentFiles;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Keeps the files of a form on the dossier, and says so in its history. */
@Component
class CoachingUploads {

    private final SentFiles files;
    private final Timeline timeline;

    CoachingUploads(SentFiles files, Timeline timeline) {
        this.files = files;
        this.timeline = timeline;
    }

    /** @param titles the Dutch name of each file by its key in the form */
    void keep(InboxTask task, Answers answers, Map<String, String> titles, Viewer viewer) {
        StoredDocument.Place place = new StoredDocument.Place(task.dossierId(), Coaching.SUBJECT);
        titles.forEach((key, title) -> files.keep(task.draftKey(), answers, key, title, place, viewer)
                .ifPresent(id -> timeline.add(new TimelineEntry(
                        task.dossierId(), Coaching.SUBJECT, viewer.displayName(), "DOCUMENT",
                        Words.in(Language.DUTCH, "kept.document.added", title), id, null))));
    }
}
