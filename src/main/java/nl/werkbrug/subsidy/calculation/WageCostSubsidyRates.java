package nl.werkbrug.subsidy.calculation;

import java.math.BigDecimal;

/**
 * The figures behind one loonkostensubsidie, all of the same day.
 *
 * @param monthlyWage the reference minimum wage for {@link #REFERENCE_HOURS} hours a week, in euros a month
 * @param youth the part of it that counts at this age, as a percentage; 100 from 21 years on
 * @param holidayAllowance the percentage that comes on top of the wage
 * @param cap the highest part of wage and holiday allowance that is subsidised, as a percentage
 * @param flatRate the part that is subsidised while the wage value is not measured, as a percentage
 * @param employerCharges the percentage that comes on top of the subsidy
 */
public record WageCostSubsidyRates(
        Rate monthlyWage, Rate youth, Rate holidayAllowance, Rate cap, Rate flatRate, Rate employerCharges) {

    /** The hours a week of the reference wage: article 8 lid 1 onder b Wet minimumloon en minimumvakantiebijslag. */
    public static final BigDecimal REFERENCE_HOURS = BigDecimal.valueOf(36);

    /** Minimum wage with holiday allowance for the reference hours, unrounded. */
    BigDecimal base() {
        return wage().multiply(holidayAllowance.onTop());
    }

    /** The minimum wage of this age for the reference hours, unrounded. */
    BigDecimal wage() {
        return monthlyWage.number().multiply(youth.factor());
    }

    boolean estimate() {
        return monthlyWage.estimate() || youth.estimate() || holidayAllowance.estimate() || cap.estimate()
                || flatRate.estimate() || employerCharges.estimate();
    }
}
