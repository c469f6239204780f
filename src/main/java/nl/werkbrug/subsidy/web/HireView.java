package nl.werkbrug.subsidy.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.subsidy.trial.HireForecast.BenefitYear;
import nl.werkbrug.subsidy.trial.HireForecast;
import nl.werkbrug.subsidy.trial.Line;

/** A forecast as the page shows it: a chart, bars, tables with the same numbers, steps and sources. */
final class HireView {

    private final HireForecast forecast;
    private final HireChart chart;

    HireView(HireForecast forecast, PageFormats formats) {
        this.forecast = forecast;
        this.chart = HireChart.of(forecast.months(), formats);
    }

    public HireForecast getForecast() {
        return forecast;
    }

    public HireChart getChart() {
        return chart;
    }

    /** Whether a chart would have bars. */
    public boolean isDrawable() {
        return forecast.subsidy().isPositive();
    }

    /** The phases whose steps are shown: each that rests on something else than the one before. */
    public List<HireForecast.Phase> getExplained() {
        List<HireForecast.Phase> known = forecast.phases().stream().filter(phase -> !phase.steps().isEmpty()).toList();
        return known.stream().filter(phase -> known.indexOf(phase) == 0
                || phase.basis() != known.get(known.indexOf(phase) - 1).basis()).toList();
    }

    /** How wide the bar of a year is, as a percentage of the highest year. */
    public String width(BenefitYear year) {
        Money top = forecast.benefits().stream().map(BenefitYear::amount).reduce(Money.ZERO, Money::max);
        return top.isZero() ? "0%" : BigDecimal.valueOf(year.amount().cents() * 100)
                .divide(BigDecimal.valueOf(top.cents()), 1, RoundingMode.HALF_UP) + "%";
    }

    /** Hours in the notation of the page. */
    public String hours(BenefitYear year) {
        return Words.notation().number(year.paidHours());
    }

    /** Every source behind an amount, once. */
    public Set<String> getSources() {
        Set<String> sources = new LinkedHashSet<>();
        Stream.concat(forecast.phases().stream().map(HireForecast.Phase::steps), forecast.benefits().stream().map(BenefitYear::steps))
                .flatMap(List::stream).map(Line::source).filter(source -> !source.isEmpty()).forEach(sources::add);
        return sources;
    }
}
