package nl.werkbrug.subsidy.calculation;

import java.time.LocalDate;

/**
 * Whose rates count. The amount of a running loonkostensubsidie is set anew on 1 January only (article 10d lid 7
 * Participatiewet): a minimum wage of 1 July counts for what starts after it, not for what already runs.
 */
public final class RateDay {

    private RateDay() {}

    /**
     * The day of which the rates count.
     *
     * @param start the first day of the subsidy
     * @param on a day on or after it
     */
    public static LocalDate of(LocalDate start, LocalDate on) {
        if (on.isBefore(start)) {
            throw new IllegalArgumentException("The subsidy has not started on " + on);
        }
        return on.getYear() == start.getYear() ? start : LocalDate.of(on.getYear(), 1, 1);
    }
}
