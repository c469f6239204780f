package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "two-year-clock")
@UsesFakeSteps
class TwoYearClockProcessTest {

    private static final String PROCESS = "two-year-clock";
    private static final String CHANGED = "TwoYearClockChanged";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeTwoYearSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void at_the_end_both_the_employer_and_the_loket_get_a_task() {
        steps.warn = FakeNoRiskSteps.PAST;
        steps.over = FakeNoRiskSteps.PAST;
        steps.loket = true;
        bench.start(PROCESS, "T1");
        assertThat(tasks.task("userTask_loket").deadlineCode()).isEqualTo("TWO_YEARS_TOLD");

        bench.complete("T1", "userTask_employer");
        bench.complete("T1", "userTask_loket");

        assertThat(steps.calls).containsExactly("warn", "over");
        assertThat(bench.results(PROCESS, "T1")).containsExactly("end_employer", "end_loket");
    }

    @Test
    void a_municipality_that_takes_no_part_gets_none() {
        steps.warn = FakeNoRiskSteps.PAST;
        steps.over = FakeNoRiskSteps.PAST;
        bench.start(PROCESS, "T1");

        bench.complete("T1", "userTask_employer");

        assertThat(bench.results(PROCESS, "T1")).containsExactlyInAnyOrder("end_noLoket", "end_employer");
    }

    @Test
    void loonkostensubsidie_lets_it_stand_still_and_then_run_again() {
        bench.start(PROCESS, "T1");
        assertThat(bench.waitsAt(PROCESS, "T1")).containsExactly("gateway_wait");

        steps.runs = false;
        bench.send(CHANGED, "T1");
        assertThat(bench.waitsAt(PROCESS, "T1")).containsExactly("message_again");
        steps.runs = true;
        bench.send(CHANGED, "T1");

        assertThat(bench.waitsAt(PROCESS, "T1")).containsExactly("gateway_wait");
    }

    @Test
    void a_change_after_the_announcement_looks_again() {
        steps.warn = FakeNoRiskSteps.PAST;
        bench.start(PROCESS, "T1");
        assertThat(bench.waitsAt(PROCESS, "T1")).containsExactly("gateway_waitEnd");

        steps.warn = FakeNoRiskSteps.LATER;
        bench.send(CHANGED, "T1");

        assertThat(bench.waitsAt(PROCESS, "T1")).containsExactly("gateway_wait");
    }

    @Test
    void an_employment_that_ends_takes_it_away() {
        bench.start(PROCESS, "T1");

        bench.send("TwoYearClockStopped", "T1");

        assertThat(bench.results(PROCESS, "T1")).containsExactly("end_stopped");
    }
}
