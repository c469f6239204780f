package nl.werkbrug.trialplacement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days next to each other, and how many there are; no terms, those come from the module deadline. */
final class PlacementDays {

    private PlacementDays() {}

    static LocalDate dayBefore(LocalDate day) {
        return day.minusDays(1);
    }

    static LocalDate dayAfter(LocalDate day) {
        return day.plusDays(1);
    }

    static LocalDate later(LocalDate day, long days) {
        return day.plusDays(days);
    }

    /** How many days, both counted. */
    static long count(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The day in the middle. */
    static LocalDate middle(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay()) / 2);
    }
}
