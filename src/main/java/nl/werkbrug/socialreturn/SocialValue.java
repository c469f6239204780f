package nl.werkbrug.socialreturn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * What somebody counts for: the block, times the hours of a full working week, times the days of the year. Rounded once, at the end.
 * More than a full week counts as a full week: our reading.
 */
public final class SocialValue {

    private static final int DAYS = 365;
    private static final int LEAP_DAYS = 366;

    private SocialValue() {}

    /** The hours a week from a day on, until the next. */
    public record Stretch(LocalDate from, BigDecimal hours) {}

    /**
     * @param block for a full year of full-time work
     * @param stretches in order of their days
     * @param last counts too
     */
    public static Money of(Money block, BigDecimal fullTimeHours, List<Stretch> stretches, LocalDate last) {
        BigDecimal ordinary = BigDecimal.ZERO;
        BigDecimal leap = BigDecimal.ZERO;
        long end = last.toEpochDay() + 1;
        for (int at = 0; at < stretches.size(); at++) {
            long from = stretches.get(at).from().toEpochDay();
            long until = at + 1 < stretches.size() ? Math.min(end, stretches.get(at + 1).from().toEpochDay()) : end;
            BigDecimal hours = stretches.get(at).hours().min(fullTimeHours);
            for (int year = stretches.get(at).from().getYear(); year <= last.getYear(); year++) {
                BigDecimal part = hours.multiply(BigDecimal.valueOf(days(from, until, year)));
                boolean long366 = LocalDate.of(year, 1, 1).isLeapYear();
                ordinary = long366 ? ordinary : ordinary.add(part);
                leap = long366 ? leap.add(part) : leap;
            }
        }
        BigDecimal numerator = ordinary.multiply(BigDecimal.valueOf(LEAP_DAYS)).add(leap.multiply(BigDecimal.valueOf(DAYS)));
        BigDecimal denominator = fullTimeHours.multiply(BigDecimal.valueOf((long) DAYS * LEAP_DAYS));
        return Money.cents(numerator.multiply(BigDecimal.valueOf(block.cents())).divide(denominator, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The days of a year between two epoch days, the second not counted. */
    private static long days(long from, long until, int year) {
        long begin = Math.max(from, LocalDate.of(year, 1, 1).toEpochDay());
        long end = Math.min(until, LocalDate.of(year + 1, 1, 1).toEpochDay());
        return Math.max(0, end - begin);
    }
}
