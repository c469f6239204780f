package nl.werkbrug.socialreturn;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * A contract in which an employer promised social return.
 *
 * @param municipalityId the municipality whose building blocks hold; null when they are not in this program
 * @param wage the part of the value that is wage; null when the promise is about the whole sum
 * @param percentage null when a fixed amount was promised
 * @param fixed null when a percentage was promised
 */
public record SocialContract(
        String id, String employerId, String client, String municipalityId, String reference, Money value, Money wage,
        BigDecimal percentage, Money fixed, LocalDate startsOn, LocalDate endsOn) {

    private static final int HUNDREDTHS_OF_A_PERCENT = 10_000;

    /** Over which sum a percentage is taken. */
    public Money basis() {
        return wage == null ? value : wage;
    }

    /** What must be fulfilled, rounded once to the cent. */
    public Money obligation() {
        return fixed != null ? fixed
                : basis().times(percentage.movePointRight(2).longValueExact(), HUNDREDTHS_OF_A_PERCENT);
    }

    /** Whether the contract runs on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
