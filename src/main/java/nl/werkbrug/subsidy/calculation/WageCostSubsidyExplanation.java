package nl.werkbrug.subsidy.calculation;

import static nl.werkbrug.subsidy.calculation.Figures.dutch;
import static nl.werkbrug.subsidy.calculation.WageCostSubsidyRates.REFERENCE_HOURS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/** Tells in Dutch lines how a loonkostensubsidie came about. */
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
        add(Words.of("subsidy.wage-cost-subsidy-explanation.the-minimum-wage-per", dutch(REFERENCE_HOURS)),
                rates.monthlyWage().number(),
                rates.monthlyWage());
        if (rates.youth().number().compareTo(WHOLE) < 0) {
            add(Words.of("subsidy.wage-cost-subsidy-explanation.at-this-age-of", dutch(rates.youth().number())), rates.wage(),
                    rates.youth());
        }
        add(Words.of("subsidy.wage-cost-subsidy-explanation.with-holiday-allowance", dutch(rates.holidayAllowance().number())),
                rates.base(), rates.holidayAllowance());
    }

    private void share() {
        BigDecimal share = WageCostSubsidy.share(input, rates);
        String percent = dutch(share.multiply(WHOLE)) + " %";
        String text = input.wageValue().map(value -> measured(value, percent))
                .orElse(Words.of("subsidy.wage-cost-subsidy-explanation.the-wage-value-has", percent));
        steps.add(new CalculationStep(
                text, Figures.rounded(rates.base().multiply(share)), input.wageValue().isPresent() ? AMOUNT : FLAT_RATE));
    }

    private String measured(int value, String percent) {
        boolean capped = BigDecimal.valueOf(100L - value).compareTo(rates.cap().number()) > 0;
        return Words.of(capped ? "subsidy.step.capped" : "subsidy.step.rest", value, percent);
    }

    private void hours(BigDecimal exact) {
        boolean more = input.hours().compareTo(input.fullTimeHours()) > 0;
        String counted = dutch(input.countedHours());
        String text = more
                ? Words.of("subsidy.step.hours-above", counted, dutch(REFERENCE_HOURS), dutch(input.fullTimeHours()))
                : Words.of("subsidy.step.hours", counted, dutch(REFERENCE_HOURS));
        steps.add(new CalculationStep(text, Figures.rounded(exact), AMOUNT));
    }

    private void charges(BigDecimal exact, BigDecimal withCharges) {
        add(Words.of("subsidy.wage-cost-subsidy-explanation.plus-for-the-employers", dutch(rates.employerCharges().number())),
                withCharges.subtract(exact),
                rates.employerCharges());
        steps.add(new CalculationStep(Words.of("subsidy.wage-cost-subsidy-explanation.the-subsidy-per-month"),
                Figures.rounded(withCharges), AMOUNT));
    }

    private void add(String text, BigDecimal amount, Rate rate) {
        Money rounded = Figures.rounded(amount);
        steps.add(new CalculationStep(rate.estimate() ? Words.of("subsidy.step.assumed", text) : text, rounded, rate.source()));
    }
}
