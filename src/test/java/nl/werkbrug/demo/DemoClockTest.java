package nl.werkbrug.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import nl.werkbrug.shared.DutchTime;
import org.junit.jupiter.api.Test;

class DemoClockTest {

    private static final Instant NOW = Instant.parse("2026-06-18T10:00:00Z");

    private final DemoClock clock = new DemoClock(Clock.fixed(NOW, DutchTime.ZONE));

    @Test
    void is_moved_for_one_thread_only() {
        clock.set(LocalDateTime.of(2026, 2, 18, 10, 0));

        assertThat(clock.instant()).isEqualTo("2026-02-18T09:00:00Z");
        assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isEqualTo(NOW);
    }

    @Test
    void shows_the_time_of_the_machine_again_after_a_reset() {
        clock.set(LocalDateTime.of(2026, 2, 18, 10, 0));

        clock.reset();

        assertThat(clock.instant()).isEqualTo(NOW);
    }
}
