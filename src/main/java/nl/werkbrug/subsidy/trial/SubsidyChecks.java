package nl.werkbrug.subsidy.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.WageCostSubsidyTables;

/** What the questions about subsidies have in common: the bounds of their numbers, and how to mend them. */
final class SubsidyChecks {

    static final BigDecimal MOST_HOURS_A_WEEK = BigDecimal.valueOf(60);
    /** A leap year has no more hours than this. */
    static final BigDecimal MOST_HOURS_A_YEAR = BigDecimal.valueOf(366L * 24);
    static final int OLDEST = 99;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int DECIMALS = 2;

    private final Mistakes mistakes;

    SubsidyChecks(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void day(String field, LocalDate day, String message) {
        if (day == null) {
            mistakes.add(field, message);
        } else if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            mistakes.add(field, Words.of("subsidy.subsidy-checks.fill-in-a-date"));
        }
    }

    void weekHours(String field, BigDecimal hours) {
        if (hours == null || hours.signum() <= 0 || hours.compareTo(MOST_HOURS_A_WEEK) > 0 || isTooPrecise(hours)) {
            mistakes.add(field, Words.of("subsidy.subsidy-checks.fill-in-the-number"));
        }
    }

    void yearHours(String field, BigDecimal hours) {
        if (hours == null || hours.signum() < 0 || hours.compareTo(MOST_HOURS_A_YEAR) > 0 || isTooPrecise(hours)) {
            mistakes.add(field, Words.of("subsidy.subsidy-checks.fill-in-the-number-2"));
        }
    }

    /** @param required whether nothing is wrong too */
    void wageValue(String field, Integer value, boolean required) {
        if (value == null ? required : value < 0 || value > 100) {
            mistakes.add(field, Words.of("subsidy.subsidy-checks.fill-in-the-wage"));
        }
    }

    void age(String field, Integer age) {
        if (age != null && (age < WageCostSubsidyTables.YOUNGEST || age > OLDEST)) {
            mistakes.add(field, Words.of("subsidy.subsidy-checks.fill-in-an-age"));
        }
    }

    private static boolean isTooPrecise(BigDecimal number) {
        return number.stripTrailingZeros().scale() > DECIMALS;
    }
}
