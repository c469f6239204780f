package nl.werkbrug.learningsubsidy;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import org.springframework.stereotype.Component;

/** Sentences about learning at work for everybody in the dossier. */
@Component
class LearningNotes {

    private static final String KIND = "LEARNING";

    private final Timeline timeline;
    private final AuditTrail audit;

    LearningNotes(Timeline timeline, AuditTrail audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /** Somebody did something. */
    void did(LearningPlace it, Viewer viewer, String action, String text) {
        quietly(it, viewer, action);
        timeline.add(new TimelineEntry(it.dossierId(), LearningPlace.SUBJECT, viewer.displayName(), KIND, text, null, null));
    }

    /** Somebody did something about which only the audit trail tells. */
    void quietly(LearningPlace it, Viewer viewer, String action) {
        audit.did(viewer.userId(), action, "learning place", it.id(), null);
    }

    /** It happened by itself; written once for each key. */
    void happened(LearningPlace it, String onceKey, String text, String documentId) {
        timeline.add(new TimelineEntry(
                it.dossierId(), LearningPlace.SUBJECT, TimelineEntry.SYSTEM, KIND, text, documentId,
                "learning:" + onceKey + ":" + it.id()));
    }
}
