package nl.werkbrug.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.werkbrug.engine.EngineClock;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Story
@UsesH2
class MovableClockTest {

    private final Clock applicationClock;
    private final MovableClock clock;

    @Autowired
    MovableClockTest(Clock applicationClock, MovableClock clock) {
        this.applicationClock = applicationClock;
        this.clock = clock;
    }

    @RepeatedTest(2)
    void starts_every_test_at_the_same_moment_and_takes_the_engine_along() {
        assertThat(clock.today()).isEqualTo("2026-06-01");

        clock.advanceDays(3);

        assertThat(applicationClock.instant()).isEqualTo("2026-06-04T08:00:00Z");
        assertThat(EngineClock.now()).isEqualTo(applicationClock.instant());
    }

    @Test
    void keeps_the_local_time_over_the_change_to_winter_time() {
        clock.set(LocalDate.of(2026, 10, 24));

        clock.advanceDays(1);

        assertThat(clock.instant()).isEqualTo("2026-10-25T09:00:00Z");
    }

    @Test
    void moves_with_the_same_clock_in_another_zone() {
        Clock utc = clock.withZone(ZoneOffset.UTC);

        clock.advance(Duration.ofHours(1));

        assertThat(utc.instant()).isEqualTo(clock.instant());
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
