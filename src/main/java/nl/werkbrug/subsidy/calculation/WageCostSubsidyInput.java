package nl.werkbrug.subsidy.calculation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The facts of one employment.
 *
 * @param wageValue the measured wage value (loonwaarde) in whole percents from 0 to 100; empty while it is not measured, so
 *     that the flat rate (forfait) counts
 * @param hours the hours a week of the contract
 * @param fullTimeHours the normal full-time hours a week in this work; hours above them bring nothing
 */
public record WageCostSubsidyInput(Optional<Integer> wageValue, BigDecimal hours, BigDecimal fullTimeHours) {

    public WageCostSubsidyInput {
        if (wageValue.filter(value -> value < 0 || value > 100).isPresent()) {
            throw new IllegalArgumentException("The wage value is not a percentage: " + wageValue);
        }
        if (hours.signum() < 0 || fullTimeHours.signum() <= 0) {
            throw new IllegalArgumentException("Hours are negative: " + hours + " of " + fullTimeHours);
        }
    }

    /** With a measured wage value. */
    public static WageCostSubsidyInput measured(int wageValue, BigDecimal hours, BigDecimal fullTimeHours) {
        return new WageCostSubsidyInput(Optional.of(wageValue), hours, fullTimeHours);
    }

    /** With the flat rate of the first months. */
    public static WageCostSubsidyInput flatRate(BigDecimal hours, BigDecimal fullTimeHours) {
        return new WageCostSubsidyInput(Optional.empty(), hours, fullTimeHours);
    }

    BigDecimal countedHours() {
        return hours.min(fullTimeHours);
    }
}
