package nl.werkbrug.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import nl.werkbrug.shared.DutchTime;

/**
 * A clock that runs ahead of the machine's when people practise, and that the thread which makes demo data can set to the
 * past; other threads notice nothing of that. Time goes on from where it was set.
 */
final class DemoClock extends Clock {

    private final Clock machine;
    private final ThreadLocal<Duration> moved;
    private final AtomicReference<Duration> ahead;

    DemoClock(Clock machine) {
        this(machine, ThreadLocal.withInitial(() -> Duration.ZERO), new AtomicReference<>(Duration.ZERO));
    }

    private DemoClock(Clock machine, ThreadLocal<Duration> moved, AtomicReference<Duration> ahead) {
        this.machine = machine;
        this.moved = moved;
        this.ahead = ahead;
    }

    /** Lets the clock run so far ahead of the machine's, for all threads. */
    void runAhead(Duration duration) {
        ahead.set(duration);
    }

    /** How far it runs ahead. */
    Duration ahead() {
        return ahead.get();
    }

    /** How far the clock must run ahead to show this Dutch local time now. */
    Duration aheadFor(LocalDateTime moment) {
        return Duration.between(machine.instant(), moment.atZone(DutchTime.ZONE).toInstant());
    }

    /** Sets the clock of this thread to a Dutch local time. */
    void set(LocalDateTime moment) {
        moved.set(aheadFor(moment).minus(ahead.get()));
    }

    /** Gives this thread the time of all others again. */
    void reset() {
        moved.remove();
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead.get()).plus(moved.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(machine.withZone(zone), moved, ahead);
    }
}
