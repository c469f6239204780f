package nl.werkbrug.subsidy.trial;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What somebody asks about loonkostensubsidie, as it was written: numbers may be negative, too large or too precise; null
 * means not filled in.
 *
 * @param on the day whose rates count
 * @param wageValue the wage value as a percentage; not needed with the flat rate
 * @param hours the hours a week of the contract
 * @param fullTimeHours the normal full-time hours a week
 * @param flatRate whether the wage value is not measured yet (forfait)
 * @param age in years; null counts as an adult
 */
public record SubsidyQuestion(
        LocalDate on, Integer wageValue, BigDecimal hours, BigDecimal fullTimeHours, Boolean flatRate, Integer age) {

    boolean hasFlatRate() {
        return Boolean.TRUE.equals(flatRate);
    }
}
