package nl.werkbrug.objection;

import java.time.LocalDate;

/**
 * What the caseworker found in an objection.
 *
 * @param excused whether lateness is excused (article 6:11 Awb); null when in time, or when that is still asked
 * @param asksGrounds whether who objected is asked for reasons (article 6:6 Awb)
 * @param asksReason whether who objected is asked why it is late
 * @param completeBy the last day to answer; null when nothing is asked
 * @param committeeOn the day on which who objected heard of a committee; null without one
 */
public record Assessment(
        Boolean excused, boolean asksGrounds, boolean asksReason, LocalDate completeBy, LocalDate committeeOn) {

    /** Whether who objected must answer something first. */
    public boolean asks() {
        return asksGrounds || asksReason;
    }
}
