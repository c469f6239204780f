package nl.werkbrug.wagecostbenefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.Looked;
import nl.werkbrug.subsidy.WageCostBenefitTables;
import nl.werkbrug.subsidy.calculation.BenefitCategory;
import nl.werkbrug.subsidy.calculation.BenefitRight;
import nl.werkbrug.subsidy.calculation.CalculationStep;
import nl.werkbrug.subsidy.calculation.WageCostBenefit;
import nl.werkbrug.subsidy.calculation.WageCostBenefitInput;
import org.springframework.stereotype.Component;

/** Hours times rate with the cap of the year, and of several benefits the highest (article 4.1 lid 3 Wtl). */
@Component
class YearAmounts {

    private static final String HIGHEST = "artikel 4.1 lid 3 Wet tegemoetkomingen loondomein";

    private final WageCostBenefitTables tables;

    YearAmounts(WageCostBenefitTables tables) {
        this.tables = tables;
    }

    /**
     * The amount of one employee.
     *
     * @param benefits all that ran, at least one
     * @param periods those of the year, of all of them
     */
    YearAmount of(List<Benefit> benefits, List<BenefitPeriod> periods, int year) {
        Map<BenefitCategory, BigDecimal> hours = new EnumMap<>(BenefitCategory.class);
        for (Benefit it : benefits) {
            hours.merge(it.category(), hours(it, periods), BigDecimal::add);
        }
        Looked<List<BenefitRight>> looked = tables.onOrBefore(day(benefits, year), hours.keySet(), startOfOlder(benefits));
        if (looked instanceof Looked.Missing<List<BenefitRight>> missing) {
            return amount(benefits, periods, BigDecimal.ZERO, nothing(), false, "", List.of(), missing.reason());
        }
        Looked.Found<List<BenefitRight>> found = (Looked.Found<List<BenefitRight>>) looked;
        List<CalculationStep> steps = new ArrayList<>();
        WageCostBenefit best = nothing();
        for (BenefitRight right : found.rates()) {
            WageCostBenefit one = WageCostBenefit.of(
                    new WageCostBenefitInput(hours.get(right.category()), false, true), List.of(right));
            steps.addAll(one.steps());
            best = one.perYear().compareTo(best.perYear()) > 0 ? one : best;
        }
        if (found.rates().size() > 1) {
            steps.add(new CalculationStep(Words.of("wagecostbenefit.year-amounts.only-the-highest-counts"), best.perYear(), HIGHEST));
        }
        BigDecimal counted = best.category().map(hours::get).orElse(hours.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max));
        return amount(benefits, periods, counted, best, found.older(), found.version(), steps, null);
    }

    private static YearAmount amount(
            List<Benefit> benefits, List<BenefitPeriod> periods, BigDecimal hours, WageCostBenefit best, boolean older, String version,
            List<CalculationStep> steps, String missing) {
        return new YearAmount(
                benefits.get(0).dossierId(), hours, best.perYear(), best.category(), best.estimate() || older, version, steps,
                labels(benefits, periods, BenefitPeriod::unknown),
                labels(benefits, periods, (it, of) -> it.counts(of) && it.hours() == null),
                benefits.stream().anyMatch(it -> it.switchedOn() != null), missing);
    }

    private static WageCostBenefit nothing() {
        return new WageCostBenefit(Money.ZERO, Optional.empty(), false, List.of());
    }

    private static BigDecimal hours(Benefit of, List<BenefitPeriod> periods) {
        return ofBenefit(of, periods).stream().filter(it -> it.counts(of) && it.hours() != null).map(BenefitPeriod::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private interface Which {
        boolean holds(BenefitPeriod period, Benefit of);
    }

    private static List<String> labels(List<Benefit> benefits, List<BenefitPeriod> periods, Which which) {
        return benefits.stream()
                .flatMap(of -> ofBenefit(of, periods).stream().filter((Predicate<BenefitPeriod>) it -> which.holds(it, of)))
                .map(it -> it.period().label())
                .distinct()
                .toList();
    }

    private static List<BenefitPeriod> ofBenefit(Benefit of, List<BenefitPeriod> periods) {
        return periods.stream().filter(it -> it.benefitId().equals(of.id())).toList();
    }

    /** The end of a benefit is kept by its periods; the rate is that of the year. */
    private static LocalDate day(List<Benefit> benefits, int year) {
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate start = benefits.stream().map(Benefit::startsOn).min(LocalDate::compareTo).orElseThrow();
        return start.isAfter(newYear) && start.getYear() == year ? start : newYear;
    }

    private static LocalDate startOfOlder(List<Benefit> benefits) {
        return benefits.stream().filter(it -> it.category() == BenefitCategory.OUDERE).map(Benefit::startsOn).findFirst().orElse(null);
    }
}
