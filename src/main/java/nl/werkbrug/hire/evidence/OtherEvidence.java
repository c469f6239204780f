package nl.werkbrug.hire.evidence;

import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Words;

/** No-riskpolis, trial placement, adaptation of the workplace and learning at work. */
final class OtherEvidence {

    private OtherEvidence() {}

    static void add(EvidenceInput it, Deadlines deadlines, Moments moments) {
        if (it.any(Scheme.NO_RISK)) {
            moments.standing(Scheme.NO_RISK.label(), "ZW_38A_3", Words.of("hire.kept.evidence.ill"));
            moments.standing(Scheme.NO_RISK.label(), "ZW_38B", Words.of("hire.kept.evidence.found"));
        }
        if (it.any(Scheme.TRIAL_PLACEMENT)) {
            moments.standing(Scheme.TRIAL_PLACEMENT.label(), "UWV_TRIAL_DECISION", Words.of("hire.kept.evidence.trial-uwv"));
            moments.standing(Scheme.TRIAL_PLACEMENT.label(), "PW_8A_TRIAL", Words.of("hire.kept.evidence.trial"));
        }
        if (it.any(Scheme.WORKPLACE_ADAPTATION)) {
            moments.standing(Scheme.WORKPLACE_ADAPTATION.label(), "WORKPLACE_BEFORE_BUYING", Words.of("hire.kept.evidence.buy"));
        }
        if (it.any(Scheme.LEARNING_SUBSIDY)) {
            learning(deadlines, moments);
        }
    }

    /** Each school year has days of its own, which RVO publishes; only the last known one is there. */
    private static void learning(Deadlines deadlines, Moments moments) {
        String about = Scheme.LEARNING_SUBSIDY.label();
        moments.dated(about, "PRAKTIJKLEREN_REQUEST", Optional.of(deadlines.term("PRAKTIJKLEREN_REQUEST").validFrom()), "");
        moments.standing(about, "PRAKTIJKLEREN_REQUEST", Words.of("hire.kept.evidence.school-year"));
    }
}
