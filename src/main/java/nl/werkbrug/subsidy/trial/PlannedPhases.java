package nl.werkbrug.subsidy.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.werkbrug.shared.Money;
import nl.werkbrug.subsidy.Looked;
import nl.werkbrug.subsidy.WageCostSubsidyTables;
import nl.werkbrug.subsidy.calculation.RateDay;
import nl.werkbrug.subsidy.calculation.WageCostSubsidy;
import nl.werkbrug.subsidy.calculation.WageCostSubsidyInput;
import nl.werkbrug.subsidy.calculation.WageCostSubsidyRates;
import nl.werkbrug.subsidy.trial.HireForecast.Basis;
import nl.werkbrug.subsidy.trial.HireForecast.Phase;

/** The times in which the monthly subsidy is the same: it changes after the flat rate, and on 1 January. */
final class PlannedPhases {

    private final WageCostSubsidyTables tables;
    private final HirePlan plan;

    PlannedPhases(WageCostSubsidyTables tables, HirePlan plan) {
        this.tables = tables;
        this.plan = plan;
    }

    /** @param flatRateOver the first day on which a measured wage value must count */
    List<Phase> until(LocalDate until, LocalDate flatRateOver) {
        List<LocalDate> borders = new ArrayList<>(borders(until, flatRateOver));
        List<Phase> phases = new ArrayList<>();
        for (int at = 0; at + 1 < borders.size(); at++) {
            phases.add(phase(borders.get(at), borders.get(at + 1), flatRateOver));
        }
        return phases;
    }

    private TreeSet<LocalDate> borders(LocalDate until, LocalDate flatRateOver) {
        TreeSet<LocalDate> borders = new TreeSet<>(List.of(plan.start(), until));
        if (!plan.measured()) {
            borders.add(flatRateOver);
        }
        for (int year = plan.start().getYear() + 1; year <= until.getYear(); year++) {
            borders.add(LocalDate.of(year, 1, 1));
        }
        return borders;
    }

    private Phase phase(LocalDate from, LocalDate until, LocalDate flatRateOver) {
        LocalDate rateDay = RateDay.of(plan.start(), from);
        Basis basis = plan.measured() || !from.isBefore(flatRateOver)
                ? plan.wageValue() == null ? Basis.UNKNOWN : Basis.MEASURED
                : Basis.FLAT_RATE;
        Looked<WageCostSubsidyRates> looked = tables.onOrBefore(rateDay, ageOn(rateDay));
        if (basis == Basis.UNKNOWN || !(looked instanceof Looked.Found<WageCostSubsidyRates> found)) {
            return new Phase(from, until, Basis.UNKNOWN, rateDay, Money.ZERO, Money.ZERO, BigDecimal.ZERO, "", false, false,
                    Optional.empty(), List.of());
        }
        WageCostSubsidy subsidy = WageCostSubsidy.of(input(basis), found.rates());
        return new Phase(from, until, basis, rateDay, subsidy.perMonth(), subsidy.perMonthWithCharges(),
                subsidy.exactWithCharges(), found.version(), subsidy.estimate(), found.older(),
                left(subsidy, found.rates()), Line.of(subsidy.steps()));
    }

    private WageCostSubsidyInput input(Basis basis) {
        return basis == Basis.FLAT_RATE
                ? WageCostSubsidyInput.flatRate(plan.hours(), plan.fullTimeHours())
                : WageCostSubsidyInput.measured(plan.wageValue(), plan.hours(), plan.fullTimeHours());
    }

    /** The birthday is not known, so this is the lowest age that the employee can have on the day. */
    private int ageOn(LocalDate day) {
        int age = plan.age() == null ? WageCostSubsidyTables.ADULT : plan.age();
        return age + Period.between(plan.start(), day).getYears();
    }

    private Optional<Money> left(WageCostSubsidy subsidy, WageCostSubsidyRates rates) {
        return Optional.ofNullable(plan.wage())
                .map(wage -> wage.multiply(BigDecimal.valueOf(100).add(rates.holidayAllowance().number())).movePointLeft(2))
                .map(wage -> Money.euros(wage.setScale(2, RoundingMode.HALF_UP)).minus(subsidy.perMonth()).orZero());
    }
}
