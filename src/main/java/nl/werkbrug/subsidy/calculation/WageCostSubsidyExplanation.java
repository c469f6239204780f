package nl.werkbrug.subsidy.calculation;

import static nl.werkbrug.subsidy.calculation.WageCostSubsidyRates.REFERENCE_HOURS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/** Tells in lines how a loonkostensubsidie came about; they are kept with a decision, so their texts are kept words. */
final class WageCostSubsidyExplanation {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String AMOUNT = "artikel 10d lid 4 Participatiewet";
    private static final String FLAT_RATE = "artikel 10d lid 5 Participatiewet";

    private final WageCostSubsidyInput input;
    private final WageCostSubsidyRates rates;
    private final List<CalculationStep> steps = new ArrayList<>();

    private WageCostSubsidyExplanation(WageCostSubsidyInput input, WageCostSubsidyRates rates) {
        this.input = input;
        this.rates = rates;
    }

    static List<CalculationStep> of(
            WageCostSubsidyInput input, WageCostSubsidyRates rates, BigDecimal exact, BigDecimal withCharges) {
        var explanation = new WageCostSubsidyExplanation(input, rates);
        explanation.base();
        explanation.share();
        explanation.hours(exact);
        explanation.charges(exact, withCharges);
        return explanation.steps;
    }

    private void base() {
        add(Words.of("subsidy.kept.wage-cost-subsidy.the-minimum-wage-per", REFERENCE_HOURS),
                rates.monthlyWage().number(),
                rates.monthlyWage());
        if (rates.youth().number().compareTo(WHOLE) < 0) {
            add(Words.of("subsidy.kept.wage-cost-subsidy.at-this-age-of", rates.youth().number()), rates.wage(),
                    rates.youth());
        }
        add(Words.of("subsidy.kept.wage-cost-subsidy.with-holiday-allowance", rates.holidayAllowance().number()),
                rates.base(), rates.holidayAllowance());
    }

    private void share() {
        BigDecimal share = WageCostSubsidy.share(input, rates);
        BigDecimal percent = share.multiply(WHOLE);
        String text = input.wageValue().map(value -> measured(value, percent))
                .orElse(Words.of("subsidy.kept.wage-cost-subsidy.the-wage-value-has", percent));
        steps.add(new CalculationStep(
                text, Figures.rounded(rates.base().multiply(share)), input.wageValue().isPresent() ? AMOUNT : FLAT_RATE));
    }

    private String measured(int value, BigDecimal percent) {
        boolean capped = BigDecimal.valueOf(100L - value).compareTo(rates.cap().number()) > 0;
        return Words.of(capped ? "subsidy.kept.step.capped" : "subsidy.kept.step.rest", value, percent);
    }

    private void hours(BigDecimal exact) {
        boolean more = input.hours().compareTo(input.fullTimeHours()) > 0;
        BigDecimal counted = input.countedHours();
        String text = more
                ? Words.of("subsidy.kept.step.hours-above", counted, REFERENCE_HOURS, input.fullTimeHours())
                : Words.of("subsidy.kept.step.hours", counted, REFERENCE_HOURS);
        steps.add(new CalculationStep(text, Figures.rounded(exact), AMOUNT));
    }

    private void charges(BigDecimal exact, BigDecimal withCharges) {
        add(Words.of("subsidy.kept.wage-cost-subsidy.plus-for-the-employers", rates.employerCharges().number()),
                withCharges.subtract(exact),
                rates.employerCharges());
        steps.add(new CalculationStep(Words.of("subsidy.kept.wage-cost-subsidy.the-subsidy-per-month"),
                Figures.rounded(withCharges), AMOUNT));
    }

    private void add(String text, BigDecimal amount, Rate rate) {
        Money rounded = Figures.rounded(amount);
        steps.add(new CalculationStep(rate.estimate() ? Words.of("subsidy.kept.step.assumed", text) : text, rounded, rate.source()));
    }
}
