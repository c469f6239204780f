package nl.werkbrug.debthelp;

import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.Garnishment;
import org.springframework.stereotype.Component;

/** Sentences about a referral, for who is let in to it; and the few that payroll may read at the garnishments. */
@Component
class ReferralNotes {

    private static final String KIND = "DEBT_HELP";

    private final Timeline timeline;

    ReferralNotes(Timeline timeline) {
        this.timeline = timeline;
    }

    void did(Referral it, String actor, String text, String documentId) {
        timeline.add(new TimelineEntry(it.dossierId(), Referral.SUBJECT, actor, KIND, text, documentId, null));
    }

    /** It happened by itself; written once for each key. */
    void happened(Referral it, String onceKey, String text, String documentId) {
        timeline.add(new TimelineEntry(
                it.dossierId(), Referral.SUBJECT, TimelineEntry.SYSTEM, KIND, text, documentId, "debt-help-" + onceKey + ":" + it.id()));
    }

    /** For payroll, at the garnishments. */
    void atGarnishments(PayrollNotice it, String actor, String text) {
        timeline.add(new TimelineEntry(it.dossierId(), Garnishment.SUBJECT, actor, KIND, text, null, null));
    }
}
