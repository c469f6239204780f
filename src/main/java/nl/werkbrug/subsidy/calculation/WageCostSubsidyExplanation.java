package nl.werkbrug.subsidy.calculation;

import static nl.werkbrug.subsidy.calculation.Figures.dutch;
import static nl.werkbrug.subsidy.calculation.WageCostSubsidyRates.REFERENCE_HOURS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Money;

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
        add("Het minimumloon per maand bij " + dutch(REFERENCE_HOURS) + " uur per week", rates.monthlyWage().number(),
                rates.monthlyWage());
        if (rates.youth().number().compareTo(WHOLE) < 0) {
            add("Op deze leeftijd telt " + dutch(rates.youth().number()) + " % daarvan", rates.wage(), rates.youth());
        }
        add("Met " + dutch(rates.holidayAllowance().number()) + " % vakantiebijslag", rates.base(), rates.holidayAllowance());
    }

    private void share() {
        BigDecimal share = WageCostSubsidy.share(input, rates);
        String percent = dutch(share.multiply(WHOLE)) + " %";
        String text = input.wageValue().map(value -> measured(value, percent))
                .orElse("De loonwaarde is nog niet gemeten. De eerste zes maanden is de subsidie dan " + percent + " daarvan");
        steps.add(new CalculationStep(
                text, Figures.rounded(rates.base().multiply(share)), input.wageValue().isPresent() ? AMOUNT : FLAT_RATE));
    }

    private String measured(int value, String percent) {
        boolean capped = BigDecimal.valueOf(100L - value).compareTo(rates.cap().number()) > 0;
        return "De loonwaarde is " + value + " %. De subsidie is " + (capped
                ? "ten hoogste " + percent + " daarvan" : "de andere " + percent);
    }

    private void hours(BigDecimal exact) {
        boolean more = input.hours().compareTo(input.fullTimeHours()) > 0;
        String text = dutch(input.countedHours()) + " van de " + dutch(REFERENCE_HOURS) + " uur"
                + (more ? ". Uren boven de normale werkweek van " + dutch(input.fullTimeHours()) + " uur tellen niet mee" : "");
        steps.add(new CalculationStep(text, Figures.rounded(exact), AMOUNT));
    }

    private void charges(BigDecimal exact, BigDecimal withCharges) {
        add("Plus " + dutch(rates.employerCharges().number()) + " % voor werkgeverslasten", withCharges.subtract(exact),
                rates.employerCharges());
        steps.add(new CalculationStep("De subsidie per maand met werkgeverslasten. Wij ronden pas aan het einde af",
                Figures.rounded(withCharges), AMOUNT));
    }

    private void add(String text, BigDecimal amount, Rate rate) {
        Money rounded = Figures.rounded(amount);
        steps.add(new CalculationStep(text + (rate.estimate() ? " (aangenomen)" : ""), rounded, rate.source()));
    }
}
