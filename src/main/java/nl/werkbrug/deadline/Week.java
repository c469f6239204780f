package nl.werkbrug.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The days around a day in a planning: no terms, only a calendar.
 *
 * @param today the day itself
 */
public record Week(LocalDate today) {

    private static final int DAYS = 7;
    private static final int TWO_WEEKS = 14;

    public LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate sunday() {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    public LocalDate tomorrow() {
        return today.plusDays(1);
    }

    /** The seventh day from now. */
    public LocalDate ahead() {
        return today.plusDays(DAYS);
    }

    /** The same day a year from now. */
    public LocalDate nextYear() {
        return today.plusYears(1);
    }

    public LocalDate twoWeeksAgo() {
        return today.minusDays(TWO_WEEKS);
    }
}
