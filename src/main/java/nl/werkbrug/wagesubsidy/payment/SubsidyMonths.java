package nl.werkbrug.wagesubsidy.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Calendar months and neighbouring days of what is paid by the month; no terms. */
public final class SubsidyMonths {

    private SubsidyMonths() {}

    public static YearMonth after(YearMonth month) {
        return month.plusMonths(1);
    }

    public static LocalDate dayAfter(LocalDate day) {
        return day.plusDays(1);
    }

    public static LocalDate dayBefore(LocalDate day) {
        return day.minusDays(1);
    }

    public static LocalDate newYear(int year) {
        return LocalDate.of(year, 1, 1);
    }

    public static YearMonth lastOfYear(YearMonth month) {
        return month.withMonth(12);
    }

    /** All months from the first to the last; none when the first is later. */
    public static List<YearMonth> between(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), SubsidyMonths::after).toList();
    }
}
