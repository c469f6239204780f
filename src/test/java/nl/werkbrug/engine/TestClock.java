package nl.werkbrug.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.werkbrug.shared.DutchTime;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {

    /** A quiet Monday morning, 09:00 Dutch time. */
    public static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private volatile Instant now = START;

    public void moveTo(Instant moment) {
        now = moment;
    }

    public void moveBy(Duration time) {
        now = now.plus(time);
    }

    /** To the moment at which timers of that day fire. */
    public void moveToMorningOf(LocalDate day) {
        now = DutchTime.morningOf(day);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return DutchTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Legal days are Dutch days");
    }
}
