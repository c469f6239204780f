package nl.werkbrug.subsidy.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.subsidy.Looked;
import nl.werkbrug.subsidy.WageCostBenefitTables;
import nl.werkbrug.subsidy.calculation.BenefitRight;
import nl.werkbrug.subsidy.calculation.WageCostBenefit;
import nl.werkbrug.subsidy.calculation.WageCostBenefitInput;
import nl.werkbrug.subsidy.trial.HireForecast.BenefitYear;

/** The loonkostenvoordeel of each calendar year; the yearly hours are spread over the days of the job. */
final class PlannedBenefits {

    private final WageCostBenefitTables tables;
    private final Deadlines deadlines;
    private final HirePlan plan;

    PlannedBenefits(WageCostBenefitTables tables, Deadlines deadlines, HirePlan plan) {
        this.tables = tables;
        this.deadlines = deadlines;
        this.plan = plan;
    }

    /** @param until the first day that does not count */
    List<BenefitYear> until(LocalDate until) {
        List<BenefitYear> years = new ArrayList<>();
        for (int year = plan.start().getYear(); plan.category() != null && year <= until.getYear(); year++) {
            LocalDate first = latest(plan.start(), LocalDate.of(year, 1, 1));
            long days = Math.min(until.toEpochDay(), LocalDate.of(year + 1, 1, 1).toEpochDay()) - first.toEpochDay();
            if (days > 0) {
                year(first, hours(days, year)).ifPresent(years::add);
            }
        }
        return years;
    }

    private Optional<BenefitYear> year(LocalDate first, BigDecimal hours) {
        Looked<List<BenefitRight>> looked = tables.onOrBefore(first, List.of(plan.category().category()), plan.start());
        if (!(looked instanceof Looked.Found<List<BenefitRight>> found)) {
            return Optional.empty();
        }
        WageCostBenefit benefit = WageCostBenefit.of(new WageCostBenefitInput(hours, false, true), found.rates());
        LocalDate decidedBy = deadlines.compute("WTL_DECISION", first).end();
        return Optional.of(new BenefitYear(first.getYear(), hours, benefit.perYear(), decidedBy, paidBy(decidedBy),
                found.older(), Line.of(benefit.steps())));
    }

    /** The holidays of that year may not be known yet, and the term could move off one. */
    private Optional<LocalDate> paidBy(LocalDate decidedBy) {
        try {
            return Optional.of(deadlines.compute("WTL_PAYMENT", decidedBy).end());
        } catch (NotComputable tooFar) {
            return Optional.empty();
        }
    }

    private BigDecimal hours(long days, int year) {
        return plan.paidHours().multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(Year.of(year).length()), 2, RoundingMode.HALF_UP);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
