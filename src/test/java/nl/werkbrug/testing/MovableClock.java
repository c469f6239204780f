package nl.werkbrug.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.werkbrug.shared.DutchTime;

/** A clock that stands still until a test moves it, in the Dutch zone. Safe to read and move from any thread. */
public final class MovableClock extends Clock {

    /** Where it stands at the start of every test: Monday 1 June 2026, ten in the morning. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 6, 1, 10, 0);

    private final AtomicReference<Instant> now;
    private final ZoneId zone;
    private final Consumer<Instant> follower;

    public MovableClock() {
        this(moment -> {});
    }

    /**
     * A clock that another one follows.
     *
     * @param follower is told every new moment, after the move
     */
    public MovableClock(Consumer<Instant> follower) {
        this(new AtomicReference<>(START.atZone(DutchTime.ZONE).toInstant()), DutchTime.ZONE, follower);
    }

    private MovableClock(AtomicReference<Instant> now, ZoneId zone, Consumer<Instant> follower) {
        this.now = now;
        this.zone = zone;
        this.follower = follower;
    }

    /** Sets the clock, forwards or back. */
    public void set(Instant moment) {
        move(moment);
    }

    /** Sets the clock to a Dutch local date and time. */
    public void set(LocalDateTime moment) {
        move(moment.atZone(DutchTime.ZONE).toInstant());
    }

    /** Sets the clock to ten in the morning of that day, Dutch time. */
    public void set(LocalDate day) {
        set(day.atTime(LocalTime.of(10, 0)));
    }

    /** Sets the clock to where every test starts. */
    public void reset() {
        set(START);
    }

    /** Moves on by so many calendar days, to the same Dutch local time. */
    public synchronized void advanceDays(long days) {
        move(ZonedDateTime.ofInstant(now.get(), DutchTime.ZONE).plusDays(days).toInstant());
    }

    public synchronized void advance(Duration duration) {
        move(now.get().plus(duration));
    }

    /** The Dutch date it shows. */
    public LocalDate today() {
        return DutchTime.today(this);
    }

    private synchronized void move(Instant moment) {
        now.set(moment);
        follower.accept(moment);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other, follower);
    }
}
