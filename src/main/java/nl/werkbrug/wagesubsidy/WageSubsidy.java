package nl.werkbrug.wagesubsidy;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One loonkostensubsidie.
 *
 * @param startsOn first working day of the employment
 * @param endsOn last day of the employment as far as known; null when open
 * @param flatRate whether the flat rate of the first months was asked for instead of a measurement at once
 * @param wageValue the wage value that was fixed last, in whole percents; null while there is none
 * @param wageValueOn the day on which it was fixed
 * @param readyOn the day from which the decision term runs (article 10d lid 12 Participatiewet); null before
 */
public record WageSubsidy(
        String id,
        String dossierId,
        String employerId,
        String municipalityId,
        State state,
        AppliedBy appliedBy,
        LocalDate appliedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal hoursPerWeek,
        BigDecimal fullTimeHours,
        boolean flatRate,
        Integer wageValue,
        LocalDate wageValueOn,
        LocalDate readyOn) {

    /** The wall behind which it stands; the same as that of the hire. */
    public static final String SUBJECT = "SUBSIDY";

    /** The same with another employment. */
    WageSubsidy with(NewEmployment told) {
        return new WageSubsidy(
                id, dossierId, employerId, municipalityId, state, appliedBy, appliedOn, told.startsOn(), told.endsOn(),
                told.hoursPerWeek(), told.fullTimeHours(), flatRate, wageValue, wageValueOn, readyOn);
    }

    /** Who applied; the law lets both. */
    public enum AppliedBy { EMPLOYER, EMPLOYEE }

    /** Where it stands. */
    public enum State {
        APPLIED,
        MEASURING,
        DECIDING,
        GRANTED,
        REFUSED,
        NOT_PROCESSED,
        WITHDRAWN,
        ENDED
    }
}
