package nl.werkbrug.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.werkbrug.shared.DutchTime;

/**
 * A clock that the thread which makes demo data can set to the past; for every other thread it is the machine's, so
 * pages and mails that run meanwhile notice nothing. Time goes on from where it was set.
 */
final class DemoClock extends Clock {

    private final Clock machine;
    private final ThreadLocal<Duration> moved;

    DemoClock(Clock machine) {
        this(machine, ThreadLocal.withInitial(() -> Duration.ZERO));
    }

    private DemoClock(Clock machine, ThreadLocal<Duration> moved) {
        this.machine = machine;
        this.moved = moved;
    }

    /** Sets the clock of this thread to a Dutch local time. */
    void set(LocalDateTime moment) {
        moved.set(Duration.between(machine.instant(), moment.atZone(DutchTime.ZONE).toInstant()));
    }

    /** Gives this thread the machine's time again. */
    void reset() {
        moved.remove();
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(moved.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(machine.withZone(zone), moved);
    }
}
