package nl.werkbrug.hire.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an employer chooses from a package, and the one consent of the employee that goes with it.
 *
 * @param keys what was chosen, see {@link OfferedScheme#key}
 * @param coachPartyId the organisation of the job coach; null when none is let in
 * @param consentOn the day on which the employee agreed that municipality and coach look along; null when nobody is let in
 * @param fullTimeHours the normal full-time hours a week, when they were not told before; null otherwise
 * @param wageValueOn the day on which the wage value was fixed, idem
 */
public record Choice(
        Set<String> keys, String coachPartyId, LocalDate consentOn, BigDecimal fullTimeHours, LocalDate wageValueOn) {

    public Choice {
        keys = Set.copyOf(keys);
    }
}
