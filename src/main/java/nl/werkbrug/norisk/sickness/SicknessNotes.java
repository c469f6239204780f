package nl.werkbrug.norisk.sickness;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import org.springframework.stereotype.Component;

/** Writes down what happens to a sickness, behind its own wall. */
@Component
class SicknessNotes {

    private final Timeline timeline;
    private final AuditTrail audit;

    SicknessNotes(Timeline timeline, AuditTrail audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    void did(Sickness it, String action, String text, Viewer viewer) {
        audit.did(viewer.userId(), action, "no-risk-sickness", it.id(), null);
        write(it, viewer.displayName(), text, null, null);
    }

    /** By itself; running the step twice is one note. */
    void once(Sickness it, String action, String text) {
        write(it, TimelineEntry.SYSTEM, text, null, "sickness-" + action + ":" + it.id());
    }

    void paper(Sickness it, String documentId, String text, Viewer viewer) {
        audit.did(viewer.userId(), "MAKE_SHEET", "no-risk-sickness", it.id(), documentId);
        write(it, viewer.displayName(), text, documentId, null);
    }

    private void write(Sickness it, String actor, String text, String documentId, String onceKey) {
        timeline.add(new TimelineEntry(it.dossierId(), Sickness.SUBJECT, actor, "SICKNESS", text, documentId, onceKey));
    }
}
