package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.rules.HouseholdType;
import nl.werkbrug.shared.Money;

/**
 * The protected amount (beslagvrije voet) as it stands in the papers of a garnishment, with what is needed to see whether
 * it looks right.
 *
 * @param perMonth the amount in euros per month; empty when the papers state none
 * @param statedOn the day on which it was set; empty when unknown, then the day of the garnishment is taken
 * @param garnishedOn the day on which the garnishment was laid
 * @param household the household it was set for; empty when the employer does not know it
 * @param netWithHolidayAllowance net pay per month with the monthly share of the holiday allowance; empty when unknown
 */
public record StatedProtectedAmount(
        Optional<Money> perMonth,
        Optional<LocalDate> statedOn,
        LocalDate garnishedOn,
        Optional<HouseholdType> household,
        Optional<Money> netWithHolidayAllowance) {

    /** @throws IllegalArgumentException for a negative amount */
    public StatedProtectedAmount {
        if (perMonth.filter(Money::isNegative).isPresent()
                || netWithHolidayAllowance.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("A protected amount or net pay cannot be negative");
        }
    }

    /** The day that decides which statutory maximum held; a running voet is not adapted to a later maximum. */
    public LocalDate setOn() {
        return statedOn.orElse(garnishedOn);
    }
}
