package nl.werkbrug.subsidy.trial;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A planned hire, as it was typed; null means not filled in.
 *
 * @param start the first working day
 * @param age in years on that day; null counts as an adult
 * @param hours the hours a week of the contract
 * @param fullTimeHours the normal full-time hours a week
 * @param wage the gross wage a month, only to compare with
 * @param measured whether the wage value is measured already; otherwise the flat rate counts for six months
 * @param wageValue the wage value as a percentage: measured, or expected after the flat rate
 * @param category for which loonkostenvoordeel; null for none
 * @param paidHours the hours over which wage will be paid in a year
 */
public record HirePlan(
        LocalDate start, Integer age, BigDecimal hours, BigDecimal fullTimeHours, BigDecimal wage, boolean measured,
        Integer wageValue, BenefitQuestion.Category category, BigDecimal paidHours) {}
