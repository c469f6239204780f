package nl.werkbrug.debthelp;

import java.time.LocalDate;

/**
 * The question whether help goes on when an employment ends.
 *
 * @param lastDay of the employment, as told then
 */
public record HelpAsk(String id, String referralId, LocalDate lastDay, State state) {

    /** What came of it. */
    public enum State { OPEN, GOES_ON, STOPPED, GONE }
}
