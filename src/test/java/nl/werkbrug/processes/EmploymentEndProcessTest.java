package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "employment-end")
@UsesFakeSteps
class EmploymentEndProcessTest {

    private static final String PROCESS = "employment-end";
    private static final String FINAL_PAY = "userTask_finalPay";
    private static final String UWV = "userTask_authorities";
    private static final String THINGS = "userTask_things";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeEmploymentEndSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void everybody_is_informed_and_the_last_tasks_close_it_in_any_order() {
        bench.start(PROCESS, "E1");
        assertThat(open()).containsExactlyInAnyOrder(FINAL_PAY, UWV, THINGS);
        assertThat(tasks.opened()).extracting(NewTask::worksAs).containsOnly(WorksAs.PAYROLL);

        bench.complete("E1", UWV);
        bench.complete("E1", THINGS);
        assertThat(bench.ended(PROCESS, "E1")).isFalse();
        bench.complete("E1", FINAL_PAY);

        assertThat(steps.calls).containsExactly("carryOut", "close");
        assertThat(bench.results(PROCESS, "E1")).containsExactly("end_tasks", "end_closed");
    }

    @Test
    void what_is_not_needed_is_not_asked() {
        steps.finalPay = false;
        steps.tell = false;
        steps.things = false;

        bench.start(PROCESS, "E1");

        assertThat(tasks.opened()).isEmpty();
        assertThat(bench.results(PROCESS, "E1")).containsExactly("end_tasks", "end_closed");
    }

    @Test
    void another_last_day_is_told_again_and_leaves_what_was_done() {
        bench.start(PROCESS, "E1");
        bench.complete("E1", THINGS);
        steps.things = false;

        bench.send("EmploymentEndCorrected", "E1");

        assertThat(steps.calls).containsExactly("carryOut", "carryOut");
        assertThat(open()).containsExactlyInAnyOrder(FINAL_PAY, UWV);
    }

    @Test
    void an_end_that_is_withdrawn_takes_the_tasks_away() {
        bench.start(PROCESS, "E1");

        bench.send("EmploymentEndWithdrawn", "E1");

        assertThat(tasks.wasCancelled(tasks.task(FINAL_PAY).id())).isTrue();
        assertThat(steps.calls).containsExactly("carryOut", "takeBack");
        assertThat(bench.results(PROCESS, "E1")).containsExactly("end_stays");
    }

    @Test
    void uwv_that_knows_of_an_end_is_told_that_there_is_none() {
        bench.start(PROCESS, "E1");
        bench.complete("E1", UWV);
        steps.authoritiesKnow = true;

        bench.send("EmploymentEndWithdrawn", "E1");
        assertThat(open()).containsExactly("userTask_authoritiesStays");
        bench.complete("E1", "userTask_authoritiesStays");

        assertThat(bench.results(PROCESS, "E1")).containsExactly("end_stays");
    }

    @Test
    void one_that_is_withdrawn_before_anybody_was_informed_asks_nothing() {
        steps.withdrawn = true;

        bench.start(PROCESS, "E1");

        assertThat(tasks.opened()).isEmpty();
        assertThat(steps.calls).containsExactly("carryOut", "takeBack");
        assertThat(bench.results(PROCESS, "E1")).containsExactly("end_stays");
    }

    private List<String> open() {
        return bench.openTasks("E1").stream().map(ProcessBench.OpenTask::elementId).toList();
    }
}
