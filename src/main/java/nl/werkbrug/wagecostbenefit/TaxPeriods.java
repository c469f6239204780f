package nl.werkbrug.wagecostbenefit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The periods of the wage tax return. Months are calendar months. Periods of four weeks begin on the Monday of week 1, as the
 * weeks are numbered in the Netherlands; a week 53 belongs to the thirteenth period.
 */
public final class TaxPeriods {

    private static final int MONTHS = 12;
    private static final int FOURS = 13;
    private static final int WEEKS = 4;

    private TaxPeriods() {}

    /** The period in which the day is. */
    public static TaxPeriod holding(ReturnPeriod kind, LocalDate day) {
        return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1).boxed()
                .flatMap(year -> ofYear(kind, year).stream())
                .filter(it -> it.holds(day))
                .findFirst().orElseThrow();
    }

    /** All periods of a year, in order. */
    public static List<TaxPeriod> ofYear(ReturnPeriod kind, int year) {
        return IntStream.rangeClosed(1, most(kind)).mapToObj(number -> make(kind, year, number)).toList();
    }

    /** The period with that number; empty when there is none. */
    public static Optional<TaxPeriod> find(ReturnPeriod kind, int year, int number) {
        return number >= 1 && number <= most(kind) ? Optional.of(make(kind, year, number)) : Optional.empty();
    }

    /** The next one. */
    public static TaxPeriod after(TaxPeriod it) {
        return it.number() == most(it.kind()) ? make(it.kind(), it.year() + 1, 1) : make(it.kind(), it.year(), it.number() + 1);
    }

    /** The one before. */
    public static TaxPeriod before(TaxPeriod it) {
        return it.number() == 1 ? make(it.kind(), it.year() - 1, most(it.kind())) : make(it.kind(), it.year(), it.number() - 1);
    }

    /** From one to another, both included; none when the first is later. */
    public static List<TaxPeriod> between(TaxPeriod first, TaxPeriod last) {
        return Stream.iterate(first, it -> !it.first().isAfter(last.first()), TaxPeriods::after).toList();
    }

    /** The last period of a benefit that is over from that day on: article 2.8 and 2.16 let the running period count. */
    public static TaxPeriod lastBefore(ReturnPeriod kind, LocalDate over) {
        return holding(kind, over.minusDays(1));
    }

    private static int most(ReturnPeriod kind) {
        return kind == ReturnPeriod.MONTH ? MONTHS : FOURS;
    }

    private static TaxPeriod make(ReturnPeriod kind, int year, int number) {
        if (kind == ReturnPeriod.MONTH) {
            YearMonth month = YearMonth.of(year, number);
            return new TaxPeriod(kind, year, number, month.atDay(1), month.atEndOfMonth());
        }
        LocalDate first = weekOne(year).plusWeeks((long) (number - 1) * WEEKS);
        LocalDate next = number == FOURS ? weekOne(year + 1) : first.plusWeeks(WEEKS);
        return new TaxPeriod(kind, year, number, first, next.minusDays(1));
    }

    /** The fourth of January is always in week 1. */
    private static LocalDate weekOne(int year) {
        return LocalDate.of(year, 1, WEEKS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
