package nl.werkbrug.subsidy.calculation;

import static nl.werkbrug.subsidy.calculation.WageCostSubsidyRates.REFERENCE_HOURS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * The loonkostensubsidie of one month (article 10d lid 4 and 5 Participatiewet).
 *
 * @param exact euros a month without employer charges, unrounded
 * @param exactWithCharges the same with employer charges
 * @param estimate whether one of the figures behind it is not confirmed
 */
public record WageCostSubsidy(
        BigDecimal exact, BigDecimal exactWithCharges, boolean estimate, List<CalculationStep> steps) {

    /** Far beyond the cent, so that only the last rounding shows. */
    private static final int DIGITS = 20;

    public WageCostSubsidy {
        steps = List.copyOf(steps);
    }

    /** The subsidy of a full month; the same input always gives the same amount. */
    public static WageCostSubsidy of(WageCostSubsidyInput input, WageCostSubsidyRates rates) {
        BigDecimal subsidised = rates.base().multiply(share(input, rates)).multiply(input.countedHours());
        BigDecimal exact = subsidised.divide(REFERENCE_HOURS, DIGITS, RoundingMode.HALF_UP);
        BigDecimal withCharges = subsidised.multiply(rates.employerCharges().onTop())
                .divide(REFERENCE_HOURS, DIGITS, RoundingMode.HALF_UP);
        return new WageCostSubsidy(
                exact, withCharges, rates.estimate(), WageCostSubsidyExplanation.of(input, rates, exact, withCharges));
    }

    /** No subsidy, and why. */
    public static WageCostSubsidy none(CalculationStep reason) {
        return new WageCostSubsidy(BigDecimal.ZERO, BigDecimal.ZERO, false, List.of(reason));
    }

    /** Which part of the base is subsidised: what the employee cannot earn, up to the cap. */
    static BigDecimal share(WageCostSubsidyInput input, WageCostSubsidyRates rates) {
        return input.wageValue()
                .map(value -> BigDecimal.valueOf(100L - value).movePointLeft(2).min(rates.cap().factor()))
                .orElse(rates.flatRate().factor());
    }

    /** Euros a month without employer charges, rounded half up. */
    public Money perMonth() {
        return Figures.rounded(exact);
    }

    /** Euros a month with employer charges, rounded half up from the unrounded amount. */
    public Money perMonthWithCharges() {
        return Figures.rounded(exactWithCharges);
    }
}
