package nl.werkbrug.hire.evidence;

import java.time.LocalDate;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.KnownDecisions;

/** Loonkostensubsidie: apply in time, the end of the flat rate, 1 January, changes, and what follows from a decision. */
final class WageSubsidyEvidence {

    private static final String ABOUT = "hire.kept.evidence.subsidy";

    private WageSubsidyEvidence() {}

    static void add(EvidenceInput it, Moments moments) {
        if (!it.any(Scheme.WAGE_SUBSIDY_MEASURED, Scheme.WAGE_SUBSIDY_FLAT_RATE)) {
            return;
        }
        if (!it.subsidyAsked()) {
            moments.dated(Words.of(ABOUT), "PW_10D_2", it.startsOn(), "");
        }
        if (it.any(Scheme.WAGE_SUBSIDY_FLAT_RATE)) {
            moments.dated(Words.of(ABOUT), "PW_10D_5", it.startsOn(), "");
        }
        it.startsOn().ifPresent(start -> revaluations(start, it, moments));
        it.decisions().forEach(decision -> decided(decision, moments));
        moments.standing(Words.of(ABOUT), "PW_10D_6", Words.of("hire.kept.evidence.new-measurement"));
        moments.standing(Words.of(ABOUT), "LKS_CHANGES", Words.of("hire.kept.evidence.changes"));
    }

    /** The revaluation of a year is on its first day, so the last one is in the year in which the work ends. */
    private static void revaluations(LocalDate start, EvidenceInput it, Moments moments) {
        for (int year = start.getYear(); year < it.lastYear(); year++) {
            moments.ofYear(Words.of(ABOUT), "PW_10D_7", year, "");
        }
    }

    private static void decided(KnownDecisions.Known decision, Moments moments) {
        // Against a decision on an objection one goes to court; there is no second objection.
        if (decision.kind() != Decision.Kind.ON_OBJECTION) {
            moments.dated(Words.of(ABOUT), "AWB_6_7", decision.on(), decision.kind().label());
        }
        boolean pays = switch (decision.kind()) {
            case GRANT, CHANGE, REVALUATION -> true;
            case REFUSAL, NOT_PROCESSED, END, RECOVERY, ON_OBJECTION, PENALTY -> false;
        };
        if (pays) {
            moments.dated(Words.of(ABOUT), "AWB_4_87", decision.on(), Words.of("hire.kept.evidence.other-day", decision.kind().label()));
        }
    }
}
