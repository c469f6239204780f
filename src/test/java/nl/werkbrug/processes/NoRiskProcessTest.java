package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "no-risk")
@UsesFakeSteps
class NoRiskProcessTest {

    private static final String PROCESS = "no-risk";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeNoRiskSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void a_known_ground_without_end_lasts_until_the_employment_ends() {
        steps.knows = true;
        bench.start(PROCESS, "N1");
        assertThat(bench.waitsAt(PROCESS, "N1")).containsExactly("message_ended");

        bench.send("NoRiskEnded", "N1");

        assertThat(steps.calls).containsExactly("keep", "over");
        assertThat(bench.results(PROCESS, "N1")).containsExactly("end_over");
    }

    @Test
    void an_unknown_ground_is_recorded_by_payroll() {
        bench.start(PROCESS, "N1");
        assertThat(tasks.task("userTask_confirm").deadlineCode()).isEqualTo("NO_RISK_CONFIRM");

        bench.complete("N1", "userTask_confirm", Map.of("holds", true));

        assertThat(steps.calls).containsExactly("keep");
    }

    @Test
    void a_policy_that_does_not_hold_ends_it() {
        bench.start(PROCESS, "N1");

        bench.complete("N1", "userTask_confirm", Map.of("holds", false));

        assertThat(steps.calls).containsExactly("without");
        assertThat(bench.results(PROCESS, "N1")).containsExactly("end_none");
    }

    @Test
    void before_five_years_are_over_payroll_looks_at_an_extension() {
        steps.knows = true;
        steps.ends = true;
        steps.next = FakeNoRiskSteps.PAST;
        bench.start(PROCESS, "N1");
        steps.over = true;

        bench.complete("N1", "userTask_extension");

        assertThat(steps.calls).containsExactly("keep", "over");
        assertThat(bench.results(PROCESS, "N1")).containsExactly("end_over");
    }

    @Test
    void the_end_of_the_employment_comes_before_the_five_years() {
        steps.knows = true;
        steps.ends = true;
        bench.start(PROCESS, "N1");
        assertThat(bench.waitsAt(PROCESS, "N1")).containsExactly("gateway_wait");

        bench.send("NoRiskEnded", "N1");

        assertThat(bench.results(PROCESS, "N1")).containsExactly("end_over");
    }

    @Test
    void a_hire_that_does_not_come_about_takes_it_away() {
        bench.start(PROCESS, "N1");

        bench.send("NoRiskStopped", "N1");

        assertThat(bench.results(PROCESS, "N1")).containsExactly("end_stopped");
        assertThat(bench.openTasks("N1")).isEmpty();
    }
}
