package nl.werkbrug.wagesubsidy;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The employment of an application, corrected.
 *
 * @param startsOn first working day
 * @param endsOn last day; null when open
 */
public record NewEmployment(LocalDate startsOn, LocalDate endsOn, BigDecimal hoursPerWeek, BigDecimal fullTimeHours) {}
