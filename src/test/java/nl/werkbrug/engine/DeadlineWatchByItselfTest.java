package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The engine's own threads start the watch, as in production. */
@ProcessTest
@DailySteps
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
@DirtiesContext
class DeadlineWatchByItselfTest {

    @Autowired
    ManagementService management;

    @Autowired
    TestClock clock;

    @Autowired
    FakeWatchSteps steps;

    @Test
    void the_watch_follows_the_moved_clock() throws InterruptedException {
        clock.moveTo(management.createJobQuery().timers().processDefinitionKey("deadline-watch").singleResult()
                .getDuedate().toInstant());

        assertThat(steps.first.await(20, TimeUnit.SECONDS)).isTrue();
    }
}
