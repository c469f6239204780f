package nl.werkbrug.hire.evidence;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Words;

/** Job coach: ask in four weeks, ask again for each period, the settlement after it, and the end of the work. */
final class CoachEvidence {

    private static final int LAST_INTERNAL_YEAR = 3;
    private static final String ASSUMED = "hire.kept.evidence.assumed";

    private CoachEvidence() {}

    static void add(EvidenceInput it, Moments moments) {
        boolean internal = it.any(Scheme.JOB_COACH_INTERNAL);
        if (!internal && !it.any(Scheme.JOB_COACH_EXTERNAL)) {
            return;
        }
        String about = internal ? Words.of("hire.kept.evidence.coach-internal") : Words.of("hire.kept.evidence.coach-external");
        if (it.coachDesks().contains(Desk.UWV)) {
            uwv(it, internal, about, moments);
        }
        if (it.coachDesks().contains(Desk.MUNICIPALITY)) {
            moments.standing(about, "COACH_MUNICIPALITY", Words.of("hire.kept.evidence.coach-municipality"));
        }
    }

    private static void uwv(EvidenceInput it, boolean internal, String about, Moments moments) {
        moments.dated(about, "UWV_COACH_REQUEST", it.startsOn(), Words.of("hire.kept.evidence.first-period"));
        it.startsOn().ifPresent(start -> {
            if (internal) {
                years(start, it, about, moments);
            } else {
                moments.dated(about, "UWV_COACH_EXTERNAL_HALF_YEAR", start, ASSUMED)
                        .ifPresent(end -> moments.dated(about, "UWV_COACH_REQUEST", end, Words.of("hire.kept.evidence.next-period",
                                Words.of(ASSUMED))));
            }
        });
        moments.dated(about, "UWV_COACH_EMPLOYMENT_ENDED", it.endsOn(), Words.of("hire.kept.evidence.contract-ends"));
        moments.standing(about, "UWV_COACH_REPAYMENT", Words.of("hire.kept.evidence.repay"));
    }

    /** A period that the contract does not reach is not there. */
    private static void years(LocalDate start, EvidenceInput it, String about, Moments moments) {
        for (int year = 1; year <= LAST_INTERNAL_YEAR; year++) {
            String code = "UWV_COACH_INTERNAL_YEAR_" + year;
            Optional<LocalDate> end = moments.dayOf(code, start).filter(day -> !it.endsOn().filter(day::isAfter).isPresent());
            if (end.isEmpty()) {
                return;
            }
            moments.dated(about, code, start, ASSUMED);
            if (year < LAST_INTERNAL_YEAR) {
                moments.dated(about, "UWV_COACH_REQUEST", end, "jaar " + (year + 1) + ", " + ASSUMED);
            }
            moments.dated(about, "UWV_COACH_SETTLEMENT", end, "jaar " + year + ", " + ASSUMED);
        }
    }
}
