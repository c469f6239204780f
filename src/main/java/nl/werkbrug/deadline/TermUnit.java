package nl.werkbrug.deadline;

import java.time.LocalDate;

/** The calendar unit in which a term is counted. */
public enum TermUnit {
    DAYS("dag", "dagen"),
    WEEKS("week", "weken"),
    MONTHS("maand", "maanden"),
    YEARS("jaar", "jaar");

    private final String one;
    private final String many;

    TermUnit(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** "1 week", "4 weken". */
    String words(int length) {
        return length + " " + (length == 1 ? one : many);
    }

    /** Months and years end on the same day of the month, or on the last day of a month that is too short. */
    LocalDate add(LocalDate start, int length) {
        return switch (this) {
            case DAYS -> start.plusDays(length);
            case WEEKS -> start.plusWeeks(length);
            case MONTHS -> start.plusMonths(length);
            case YEARS -> start.plusYears(length);
        };
    }
}
