package nl.werkbrug.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Legal days are days in the Netherlands, whatever zone the server stands in. */
public final class DutchTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    /** Today in the Netherlands by the injected clock. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The moment at which a working morning starts on that day: 08:00 Dutch time. Timers on a date fire then. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0)).atZone(ZONE).toInstant();
    }

    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
