package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "wage-cost-benefit-period")
@UsesFakeSteps
class WageCostBenefitPeriodProcessTest {

    private static final String PROCESS = "wage-cost-benefit-period";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeBenefitPeriodSteps steps;

    @BeforeEach
    void nobody_looked_yet() {
        steps.known = false;
    }

    @Test
    void payroll_looks_in_the_register_for_the_period_that_the_title_names() {
        bench.start(PROCESS, "P1");
        bench.complete("P1", "userTask_check");

        assertThat(tasks.task("userTask_check").title()).isEqualTo("Loonkostenvoordeel nakijken: maart 2026");
        assertThat(tasks.task("userTask_check").deadlineCode()).isEqualTo("WTL_REGISTER_CHECK");
        assertThat(bench.results(PROCESS, "P1")).containsExactly("end_checked");
    }

    @Test
    void a_result_from_a_file_takes_the_task_away() {
        bench.start(PROCESS, "P1");

        bench.send("WageCostBenefitTested", "P1");

        assertThat(tasks.wasCancelled(tasks.task("userTask_check").id())).isTrue();
        assertThat(bench.results(PROCESS, "P1")).containsExactly("end_told");
    }

    @Test
    void what_is_known_is_not_asked() {
        steps.known = true;

        bench.start(PROCESS, "P1");

        assertThat(bench.results(PROCESS, "P1")).containsExactly("end_known");
    }

    @Test
    void a_period_that_counts_no_more_is_not_looked_at() {
        bench.start(PROCESS, "P1");

        bench.send("WageCostBenefitStopped", "P1");

        assertThat(bench.results(PROCESS, "P1")).containsExactly("end_stopped");
    }
}
