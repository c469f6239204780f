package nl.werkbrug.coaching;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import org.springframework.stereotype.Component;

/** Sentences about coaching on the timeline; never what a coach wrote for himself. */
@Component
public class CoachingNotices {

    private static final String KIND = "COACHING";

    private final Timeline timeline;

    CoachingNotices(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Written once for each key, by the program itself. */
    public void bySystem(String dossierId, String onceKey, String text) {
        timeline.add(new TimelineEntry(dossierId, Coaching.SUBJECT, TimelineEntry.SYSTEM, KIND, text, null, "coaching:" + onceKey));
    }

    /** Written each time, by the program itself. */
    public void again(String dossierId, String text) {
        timeline.add(new TimelineEntry(dossierId, Coaching.SUBJECT, TimelineEntry.SYSTEM, KIND, text, null, null));
    }

    /** Written by somebody. */
    public void by(Viewer viewer, String dossierId, String text) {
        timeline.add(new TimelineEntry(dossierId, Coaching.SUBJECT, viewer.displayName(), KIND, text, null, null));
    }

    /** A document was kept. */
    public void document(String dossierId, String onceKey, String text, String documentId) {
        timeline.add(new TimelineEntry(
                dossierId, Coaching.SUBJECT, TimelineEntry.SYSTEM, KIND, text, documentId, "coaching:" + onceKey));
    }
}
