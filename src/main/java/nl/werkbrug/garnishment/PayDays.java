package nl.werkbrug.garnishment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.PayRhythm;

/** The pay days of an employer. An expectation: payroll says on which day it really pays. */
final class PayDays {

    private PayDays() {}

    /** The first pay day on or after the day. Of four-week periods only the weekday is known, so any such day counts. */
    static LocalDate firstFrom(LocalDate day, Employer employer) {
        if (employer.payRhythm() != PayRhythm.MONTH) {
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(employer.payDay())));
        }
        LocalDate inMonth = inMonthOf(day, employer.payDay());
        return inMonth.isBefore(day) ? inMonthOf(day.plusMonths(1), employer.payDay()) : inMonth;
    }

    /** The pay day after one that was paid. */
    static LocalDate after(LocalDate payDay, Employer employer) {
        return switch (employer.payRhythm()) {
            case WEEK -> payDay.plusWeeks(1);
            case FOUR_WEEKS -> payDay.plusWeeks(4);
            case MONTH -> inMonthOf(payDay.plusMonths(1), employer.payDay());
        };
    }

    private static LocalDate inMonthOf(LocalDate day, int payDay) {
        return day.withDayOfMonth(Math.min(payDay, day.lengthOfMonth()));
    }
}
