package nl.werkbrug.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days on which people in the demo work; public holidays are not looked at, a demo need not be that exact. */
final class WorkingWeek {

    private WorkingWeek() {}

    static boolean works(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** The day itself, or the Friday before a weekend. */
    static LocalDate onOrBefore(LocalDate day) {
        return works(day) ? day : day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    }

    /** The first working day after it. */
    static LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return works(next) ? next : next.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
