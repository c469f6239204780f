package nl.werkbrug.hire.once;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How long one answer takes, as somebody outside measured it. Without it no minutes are shown anywhere.
 *
 * @param minutes for one field
 * @param source who measured it and where it stands, in Dutch
 * @param sourceOn the day of the source
 */
public record FieldMinutes(BigDecimal minutes, String source, LocalDate sourceOn) {

    /** What so many fields take, in whole minutes, rounded down: never more than the source carries. */
    public long of(int fields) {
        return minutes.multiply(BigDecimal.valueOf(fields)).longValue();
    }
}
