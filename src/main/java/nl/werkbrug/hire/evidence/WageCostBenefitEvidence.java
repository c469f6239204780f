package nl.werkbrug.hire.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.WageCostBenefitTables;

/** Loonkostenvoordeel: the statement, the days of each year, the check of the register, and the end of the benefit. */
final class WageCostBenefitEvidence {

    private static final String ABOUT = "hire.kept.evidence.benefit";

    private final EvidenceInput it;
    private final Moments moments;
    private int last;

    private WageCostBenefitEvidence(EvidenceInput it, Moments moments) {
        this.it = it;
        this.moments = moments;
    }

    static void add(EvidenceInput it, Moments moments) {
        if (it.any(Scheme.WAGE_COST_BENEFIT_DISABLED, Scheme.WAGE_COST_BENEFIT_REASSIGNED, Scheme.WAGE_COST_BENEFIT_REGISTER,
                Scheme.WAGE_COST_BENEFIT_OLDER)) {
            new WageCostBenefitEvidence(it, moments).add();
        }
    }

    private void add() {
        Optional<LocalDate> resumed = it.facts().get(Fact.RESUMED_ON, LocalDate.class);
        benefit(Scheme.WAGE_COST_BENEFIT_DISABLED, it.startsOn(), "WTL_2_7", "WTL_2_8");
        benefit(Scheme.WAGE_COST_BENEFIT_REASSIGNED, resumed, "WTL_2_15", "WTL_2_16");
        benefit(Scheme.WAGE_COST_BENEFIT_OLDER, it.startsOn(), null, "WTL_2_4");
        register();
        firstYear(resumed).ifPresent(this::years);
        moments.standing(Words.of(ABOUT), "WTL_PAYMENT", Words.of("hire.kept.evidence.decision"));
        moments.standing(Words.of(ABOUT), "AWB_6_7", Words.of("hire.kept.evidence.decision"));
    }

    private void benefit(Scheme scheme, Optional<LocalDate> event, String statement, String end) {
        if (!it.any(scheme)) {
            return;
        }
        if (statement != null) {
            moments.dated(Words.of(ABOUT), statement, event, scheme.label());
        }
        moments.dated(Words.of(ABOUT), end, event, scheme.label()).ifPresent(day -> last = Math.max(last, day.getYear()));
    }

    private void register() {
        if (!it.any(Scheme.WAGE_COST_BENEFIT_REGISTER)) {
            return;
        }
        boolean ends = it.startsOn().filter(start -> start.isBefore(WageCostBenefitTables.ACT_OF_2026)).isPresent();
        Optional<LocalDate> end = ends ? moments.dayOf("WTL_2_12", it.startsOn().orElseThrow()) : Optional.empty();
        last = Math.max(last, end.map(LocalDate::getYear).orElse(it.lastYear()));
        int until = Math.min(last, it.lastYear());
        for (int year = it.startsOn().map(LocalDate::getYear).orElse(it.today().getYear()); year <= until; year++) {
            moments.within(Words.of(ABOUT), "WTL_REGISTER_CHECK", year, often());
        }
    }

    private String often() {
        return switch (it.payPeriod()) {
            case MONTH -> Words.of("hire.kept.evidence.month");
            case FOUR_WEEKS -> Words.of("hire.kept.evidence.four-weeks");
            case WEEK -> Words.of("hire.kept.evidence.period");
        };
    }

    private OptionalInt firstYear(Optional<LocalDate> resumed) {
        boolean again = it.any(Scheme.WAGE_COST_BENEFIT_REASSIGNED);
        return Stream.concat(it.startsOn().stream(), again ? resumed.stream() : Stream.empty())
                .mapToInt(LocalDate::getYear).min();
    }

    /** For each year in which the benefit runs, four days in the next one. */
    private void years(int first) {
        for (int year = first; year <= Math.min(last, it.lastYear()); year++) {
            for (String code : new String[] {"WTL_REQUEST", "WTL_PROVISIONAL", "WTL_CORRECTION", "WTL_DECISION"}) {
                moments.ofYear(Words.of(ABOUT), code, year, Words.of("hire.kept.evidence.over", Integer.toString(year)));
            }
        }
    }
}
