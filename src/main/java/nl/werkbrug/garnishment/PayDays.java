package nl.werkbrug.garnishment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.werkbrug.party.Employer;
import nl.werkbrug.shared.PayPeriod;

/** The pay days of an employer. An expectation: payroll says on which day it really pays. */
public final class PayDays {

    private PayDays() {}

    /** The first pay day on or after the day. Of four-week periods only the weekday is known, so any such day counts. */
    public static LocalDate firstFrom(LocalDate day, Employer employer) {
        if (employer.payPeriod() != PayPeriod.MONTH) {
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(employer.payDay())));
        }
        LocalDate inMonth = inMonthOf(day, employer.payDay());
        return inMonth.isBefore(day) ? inMonthOf(day.plusMonths(1), employer.payDay()) : inMonth;
    }

    /** The pay day after one that was paid. */
    public static LocalDate after(LocalDate payDay, Employer employer) {
        return switch (employer.payPeriod()) {
            case WEEK -> payDay.plusWeeks(1);
            case FOUR_WEEKS -> payDay.plusWeeks(4);
            case MONTH -> inMonthOf(payDay.plusMonths(1), employer.payDay());
        };
    }

    /** The pay day that comes next: after the last one that was entered, else the first since the garnishment. */
    public static LocalDate next(LocalDate servedOn, Optional<LocalDate> last, Employer employer) {
        return last.map(day -> after(day, employer)).orElseGet(() -> firstFrom(servedOn, employer));
    }

    /** The first day on which another run would pay the same period. */
    public static LocalDate periodFrom(LocalDate payDay, PayPeriod period) {
        return switch (period) {
            case MONTH -> payDay.withDayOfMonth(1);
            case FOUR_WEEKS -> payDay.minusDays(13);
            case WEEK -> payDay.minusDays(3);
        };
    }

    /** The last day on which another run would pay the same period. */
    public static LocalDate periodUntil(LocalDate payDay, PayPeriod period) {
        return switch (period) {
            case MONTH -> payDay.withDayOfMonth(payDay.lengthOfMonth());
            case FOUR_WEEKS -> payDay.plusDays(13);
            case WEEK -> payDay.plusDays(3);
        };
    }

    private static LocalDate inMonthOf(LocalDate day, int payDay) {
        return day.withDayOfMonth(Math.min(payDay, day.lengthOfMonth()));
    }
}
