package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import nl.werkbrug.workflow.Workflow;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** With {@link DeadlineWatchByItselfTest} the only test in which the engine works by itself, as it does in production. */
@ProcessTest
@SampleModels
@Import({EngineHealth.class, JobExecutorHealth.class})
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
@DirtiesContext
class JobExecutorTest {

    /** About two seconds by the settings; the rest is for a slow machine. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    Workflow workflow;

    @Autowired
    ProcessBench bench;

    @Autowired
    TestClock clock;

    @Autowired
    SampleSteps steps;

    @Autowired
    JobExecutor executor;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    EngineHealth engineHealth;

    @Autowired
    JobExecutorHealth executorHealth;

    @Test
    void queued_steps_run_and_timers_follow_the_moved_clock_without_delay() throws InterruptedException {
        workflow.start("sample-request", "R1", bench.parties());
        await(() -> bench.timers("R1").containsKey("timer_remind"));

        clock.moveTo(SampleSteps.REMINDER);

        await(() -> steps.calls.contains("remind R1"));
    }

    @Test
    void the_engine_and_its_job_executor_report_their_health() {
        assertThat(engineHealth.health().getStatus()).isEqualTo(Status.UP);
        assertThat(executorHealth.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void the_settings_of_the_application_reach_the_engine() {
        assertThat(executor.getMaxWait()).isEqualTo(2000);
        assertThat(executor.getWaitTimeInMillis()).isEqualTo(1000);
        assertThat(executor.getMaxJobsPerAcquisition()).isEqualTo(20);
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("PT10S,PT1M,PT10M,PT1H");
        assertThat(engine.getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(engine.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(engine.isCmmnEnabled()).isFalse();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).as("happened within " + SOON).isTrue();
    }
}
