package nl.werkbrug.wagesubsidy.measurement;

import java.math.BigDecimal;

/**
 * One main task (hoofdtaak) as the expert measured it; all numbers are whole percents of what the norm asks.
 *
 * @param share of the working time, 1 to 100
 * @param tempo 0 to 100
 * @param quality 0 to 100
 * @param netTime net working time: the part of the time in which the work is really done, 0 to 100
 */
public record MainTask(String name, int share, int tempo, int quality, int netTime) {

    private static final int FOUR_PERCENTAGES_TO_ONE = 6;

    public MainTask {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A main task has a name");
        }
        inRange("share", share, 1);
        inRange("tempo", tempo, 0);
        inRange("quality", quality, 0);
        inRange("net time", netTime, 0);
    }

    /** What this task adds to the wage value: percents of the whole, unrounded. */
    public BigDecimal result() {
        return BigDecimal.valueOf((long) share * tempo * quality * netTime).movePointLeft(FOUR_PERCENTAGES_TO_ONE);
    }

    private static void inRange(String what, int percent, int least) {
        if (percent < least || percent > 100) {
            throw new IllegalArgumentException(what + " is " + percent + " percent");
        }
    }
}
