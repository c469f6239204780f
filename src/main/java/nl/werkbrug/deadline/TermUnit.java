package nl.werkbrug.deadline;

import java.time.LocalDate;

/** The unit in which a term is counted. */
public enum TermUnit {
    DAYS(90),
    /** Days that are no Saturday, Sunday or holiday: only a {@link WorkingCalendar} can count them. */
    WORKING_DAYS(Integer.MAX_VALUE),
    WEEKS(12),
    MONTHS(3),
    YEARS(0),
    /** A fixed day of the year; the length says how many years after the year of the event. */
    CALENDAR_DATE(0);

    private final int longestThatRolls;

    TermUnit(int longestThatRolls) {
        this.longestThatRolls = longestThatRolls;
    }

    /** Whether article 4 of the Algemene termijnenwet lets a term of this length move over weekends and holidays. */
    boolean mayRoll(int length) {
        return length > 0 && length <= longestThatRolls;
    }

    /**
     * Months and years end on the same day of the month, or on the last day of a month that is too short (HR 1-9-2017,
     * ECLI:NL:HR:2017:2225).
     *
     * @throws UnsupportedOperationException for units that need more than the calendar
     */
    LocalDate add(LocalDate start, int length) {
        return switch (this) {
            case DAYS -> start.plusDays(length);
            case WEEKS -> start.plusWeeks(length);
            case MONTHS -> start.plusMonths(length);
            case YEARS -> start.plusYears(length);
            case WORKING_DAYS, CALENDAR_DATE -> throw new UnsupportedOperationException(name());
        };
    }
}
