package nl.werkbrug.lab;

import java.time.LocalDate;

/**
 * One thing that is counted.
 *
 * @param unit whom it is about: rows of one unit are one person; null when nobody knows
 * @param amount days, cents, mails or answers
 * @param home four digits of the postcode where the employee lives; empty when not known
 * @param work idem of the employer
 * @param size how large the employer is, or {@code UNKNOWN}
 */
record LabRow(String unit, LocalDate on, String outcome, long amount, String home, String work, String size) {

    private static final int MONTHS_IN_QUARTER = 3;

    int year() {
        return on.getYear();
    }

    /** Such as 2026-2. */
    String quarter() {
        return quarter(on);
    }

    /** The quarter of a day, idem. */
    static String quarter(LocalDate on) {
        return on.getYear() + "-" + ((on.getMonthValue() - 1) / MONTHS_IN_QUARTER + 1);
    }

    LabRow with(String other) {
        return new LabRow(unit, on, other, amount, home, work, size);
    }
}
