package nl.werkbrug.outcome;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Sentences on the timeline of a contract: no participant, not even a number, for investors read some of them. */
@Component
class OutcomeNotes {

    private static final String KIND = "OUTCOME";
    private static final String SUBSIDY = "SUBSIDY";

    private final Timeline timeline;
    private final AuditTrail audit;

    OutcomeNotes(Timeline timeline, AuditTrail audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /** Somebody did something. */
    void did(OutcomeContract it, Viewer viewer, String action, String detail, String key, Object... values) {
        quietly(it, viewer, action, detail);
        timeline.add(new TimelineEntry(it.dossierId(), OutcomeContract.SUBJECT, viewer.displayName(), KIND, text(key, values), null, null));
    }

    /** Idem, for a party: of an investor nobody reads who it was, for other investors read it too. */
    void signed(OutcomeContract it, boolean investor, Viewer viewer, String action, String key, Object... values) {
        quietly(it, viewer, action, null);
        String actor = investor ? text("outcome.note.an-investor") : viewer.displayName();
        timeline.add(new TimelineEntry(it.dossierId(), OutcomeContract.SUBJECT, actor, KIND, text(key, values), null, null));
    }

    /** Idem, about one participant or one employer: investors do not read it. */
    void inside(OutcomeContract it, Viewer viewer, String action, String detail, String key, Object... values) {
        quietly(it, viewer, action, detail);
        timeline.add(new TimelineEntry(it.dossierId(), OutcomeContract.RESULT, viewer.displayName(), KIND, text(key, values), null, null));
    }

    /** Idem, for investors unless it is about a payment that they do not see. */
    void paying(OutcomeContract it, OutcomePayment.Kind kind, Viewer viewer, String action, String detail, String key, Object... values) {
        if (kind.forInvestors()) {
            did(it, viewer, action, detail, key, values);
        } else {
            inside(it, viewer, action, detail, key, values);
        }
    }

    /** Idem, kept in the log only. */
    void quietly(OutcomeContract it, Viewer viewer, String action, String detail) {
        audit.did(viewer.userId(), action, "outcome contract", it.id(), detail);
    }

    /** It happened by itself, and is about one participant. */
    void happened(OutcomeContract it, String key, Object... values) {
        timeline.add(new TimelineEntry(it.dossierId(), OutcomeContract.RESULT, TimelineEntry.SYSTEM, KIND, text(key, values), null, null));
    }

    /** On the dossier of the employee, for the employer and the municipality. */
    void onHire(String dossierId, String actor, String key, Object... values) {
        timeline.add(new TimelineEntry(dossierId, SUBSIDY, actor, KIND, text(key, values), null, null));
    }

    private static String text(String key, Object... values) {
        return Words.in(Language.DUTCH, key, values);
    }
}
