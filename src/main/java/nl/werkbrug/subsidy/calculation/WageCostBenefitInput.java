package nl.werkbrug.subsidy.calculation;

import java.math.BigDecimal;

/**
 * The facts of one employee in one calendar year.
 *
 * @param paidHours hours over which wage was paid (verloonde uren)
 * @param pensionAge whether the employee has reached the age of the old-age pension (AOW)
 * @param requested whether the employer asked for it in the wage tax return
 */
public record WageCostBenefitInput(BigDecimal paidHours, boolean pensionAge, boolean requested) {

    public WageCostBenefitInput {
        if (paidHours.signum() < 0) {
            throw new IllegalArgumentException("Hours are negative: " + paidHours);
        }
    }
}
