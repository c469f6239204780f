package nl.werkbrug.wagesubsidy;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An application for loonkostensubsidie.
 *
 * @param municipalityId the party of the municipality where the employee lives
 * @param startsOn first working day of the employment
 * @param endsOn last day of the employment; null when open
 * @param flatRate whether the flat rate of the first months is asked for instead of a measurement at once
 * @param wageValue a wage value that was fixed already, in whole percents; null when there is none
 * @param wageValueOn the day on which it was fixed; null when there is none
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
