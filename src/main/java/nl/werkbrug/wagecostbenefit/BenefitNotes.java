package nl.werkbrug.wagecostbenefit;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import org.springframework.stereotype.Component;

/** Writes down what happens to a benefit, for the dossier and for the audit trail. */
@Component
class BenefitNotes {

    private final Timeline timeline;
    private final AuditTrail audit;

    BenefitNotes(Timeline timeline, AuditTrail audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /** By somebody; what and detail never hold a name. */
    void did(Benefit it, String action, String text, String detail, Viewer viewer) {
        audit.did(viewer.userId(), action, "wage-cost-benefit", it.id(), detail);
        write(it, viewer.displayName(), text);
    }

    /** By itself; running the step twice is one note. */
    void once(Benefit it, String action, String text) {
        String key = "wage-cost-benefit-" + action + ":" + it.id();
        timeline.add(new TimelineEntry(it.dossierId(), Benefit.SUBJECT, TimelineEntry.SYSTEM, "BENEFIT", text, null, key));
    }

    void byItself(Benefit it, String action, String text) {
        audit.did(null, action, "wage-cost-benefit", it.id(), null);
        write(it, TimelineEntry.SYSTEM, text);
    }

    private void write(Benefit it, String actor, String text) {
        timeline.add(new TimelineEntry(it.dossierId(), Benefit.SUBJECT, actor, "BENEFIT", text, null, null));
    }
}
