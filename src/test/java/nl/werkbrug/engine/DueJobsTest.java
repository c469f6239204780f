package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.workflow.Jobs;
import nl.werkbrug.workflow.Workflow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ProcessTest
@SampleModels
@Import(DueJobs.class)
class DueJobsTest {

    @Autowired
    Jobs jobs;

    @Autowired
    Workflow workflow;

    @Autowired
    ProcessBench bench;

    @Autowired
    TestClock clock;

    @Autowired
    SampleSteps steps;

    @Test
    void runs_what_is_due_now_and_leaves_what_comes_later() {
        steps.clear();
        workflow.start("sample-request", "R1", bench.parties());

        jobs.runDue();

        assertThat(bench.timers("R1")).containsKey("timer_remind");
        assertThat(steps.calls).doesNotContain("remind R1");
        assertThat(jobs.runDue()).isZero();

        clock.moveTo(SampleSteps.REMINDER);

        assertThat(jobs.runDue()).isPositive();
        assertThat(steps.calls).contains("remind R1");
    }
}
