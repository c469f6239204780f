package nl.werkbrug.coaching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Sums with hours of coaching; in whole minutes, rounded half up. Pure. */
public final class HourBudget {

    private static final BigDecimal MINUTES = new BigDecimal(60);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DAYS_IN_WEEK = 7;

    private HourBudget() {}

    /** Minutes of coaching for so many hours of work; never more than the cap. */
    public static int minutes(BigDecimal hoursWorked, BigDecimal percent, BigDecimal capPercent) {
        return hoursWorked.multiply(percent.min(capPercent)).multiply(MINUTES)
                .divide(HUNDRED, 0, RoundingMode.HALF_UP).intValueExact();
    }

    /** What a group visit counts for each of the group: the protocol divides the time by the number of employees. */
    public static int shared(int minutes, int groupSize) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(groupSize), 0, RoundingMode.HALF_UP).intValueExact();
    }

    /** Hours worked from one day to another, both counted, at so many hours a week; our own estimate without holidays. */
    public static BigDecimal worked(BigDecimal hoursPerWeek, LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return hoursPerWeek.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(DAYS_IN_WEEK), 1, RoundingMode.HALF_UP);
    }
}
