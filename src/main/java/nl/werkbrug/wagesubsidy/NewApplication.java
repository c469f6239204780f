package nl.werkbrug.wagesubsidy;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An application for loonkostensubsidie.
 *
 * @param endsOn last day of the employment as far as known; null when open
 * @param flatRate whether the flat rate of the first months is asked for instead of a measurement at once
 * @param wageValue the wage value in whole percents; null when it was not measured
 * @param wageValueOn the day on which it was fixed; null when it was not measured
 */
public record NewApplication(
        String dossierId,
        String employerId,
        String municipalityId,
        WageSubsidy.AppliedBy appliedBy,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal hoursPerWeek,
        BigDecimal fullTimeHours,
        boolean flatRate,
        Integer wageValue,
        LocalDate wageValueOn) {}
