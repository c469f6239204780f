package nl.werkbrug.deadline;

import java.time.LocalDate;

/**
 * A time in which a term stands still (artikel 4:15 or, for an objection, 7:10 lid 2 Awb). After an invitation to complete an application it runs from the
 * day after the invitation until the day of completion, which counts again.
 *
 * @param from the first day that does not count
 * @param until the first day that counts again; the same day means that nothing stood still
 * @param reason why, in Dutch; may be empty
 * @param goesOn whether it has not ended, so that the term has no last day yet
 */
public record Suspension(LocalDate from, LocalDate until, String reason, boolean goesOn) {

    public Suspension {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A suspension ends before it begins: " + from + ", " + until);
        }
    }

    /** One that is over. */
    public Suspension(LocalDate from, LocalDate until, String reason) {
        this(from, until, reason, false);
    }

    /**
     * A suspension that still goes on. Computed with it, a term ends on the earliest day that is still possible.
     *
     * @param today taken as the first day that counts again
     */
    public static Suspension stillOn(LocalDate from, LocalDate today, String reason) {
        return new Suspension(from, today.isBefore(from) ? from : today, reason, true);
    }
}
