package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "garnishment-moratorium")
@UsesFakeSteps
class GarnishmentMoratoriumProcessTest {

    private static final String PROCESS = "garnishment-moratorium";

    @Autowired
    ProcessBench bench;

    @Autowired
    FakeMoratoriumSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.calls.clear();
    }

    @Test
    void until_the_last_day_is_past_nothing_happens() {
        steps.over = LocalDate.of(2999, 1, 1);

        start();

        assertThat(steps.calls).isEmpty();
        assertThat(bench.timers("E1")).containsOnlyKeys("timer_lastDay");
    }

    @Test
    void after_the_last_day_the_garnishments_go_on_by_themselves() {
        steps.over = LocalDate.of(2020, 1, 1);

        start();
        bench.runJobs();

        assertThat(steps.calls).containsExactly("over E1");
        assertThat(bench.results(PROCESS, "E1")).containsExactly("end_resumed");
    }

    @Test
    void an_end_before_that_day_lets_them_go_on_too() {
        steps.over = LocalDate.of(2999, 1, 1);
        start();

        bench.send("MoratoriumEnded", "E1");
        bench.runJobs();

        assertThat(steps.calls).containsExactly("over E1");
        assertThat(bench.timers("E1")).isEmpty();
        assertThat(bench.results(PROCESS, "E1")).containsExactly("end_resumed");
    }

    private void start() {
        bench.start(PROCESS, "E1", Map.of("eventId", "E1"));
    }
}
