package nl.werkbrug.norisk;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import org.springframework.stereotype.Component;

/** Writes down what happens to a no-riskpolis. Why it holds is not in it: others in the dossier read along. */
@Component
class NoRiskNotes {

    private final Timeline timeline;
    private final AuditTrail audit;

    NoRiskNotes(Timeline timeline, AuditTrail audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    void did(NoRisk it, String action, String text, Viewer viewer) {
        audit.did(viewer.userId(), action, "no-risk", it.id(), null);
        timeline.add(new TimelineEntry(it.dossierId(), NoRisk.SUBJECT, viewer.displayName(), "NO_RISK", text, null, null));
    }

    /** By itself; running the step twice is one note. */
    void once(NoRisk it, String action, String text) {
        timeline.add(new TimelineEntry(
                it.dossierId(), NoRisk.SUBJECT, TimelineEntry.SYSTEM, "NO_RISK", text, null, "no-risk-" + action + ":" + it.id()));
    }
}
