package nl.werkbrug.workplaceadaptation;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import org.springframework.stereotype.Component;

/** Sentences about a provision for everybody in the dossier; never what it is, for that may tell of somebody's health. */
@Component
class AdaptationNotes {

    private static final String KIND = "ADAPTATION";

    private final Timeline timeline;
    private final AuditTrail audit;

    AdaptationNotes(Timeline timeline, AuditTrail audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /** Somebody did something. */
    void did(WorkplaceAdaptation it, Viewer viewer, String action, String text) {
        audit.did(viewer.userId(), action, "workplace adaptation", it.id(), null);
        timeline.add(new TimelineEntry(it.dossierId(), WorkplaceAdaptation.SUBJECT, viewer.displayName(), KIND, text, null, null));
    }

    /** Somebody did something about which only the audit trail tells. */
    void quietly(WorkplaceAdaptation it, Viewer viewer, String action) {
        quietly(it, viewer, action, null);
    }

    /** Idem, with what the log keeps besides. */
    void quietly(WorkplaceAdaptation it, Viewer viewer, String action, String detail) {
        audit.did(viewer.userId(), action, "workplace adaptation", it.id(), detail);
    }

    /** It happened by itself; written once for each key. */
    void happened(WorkplaceAdaptation it, String onceKey, String text, String documentId) {
        timeline.add(new TimelineEntry(
                it.dossierId(), WorkplaceAdaptation.SUBJECT, TimelineEntry.SYSTEM, KIND, text, documentId,
                "adaptation:" + onceKey + ":" + it.id()));
    }
}
