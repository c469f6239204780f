package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "garnishment-pay-runs")
@UsesFakeSteps
class GarnishmentPayRunsProcessTest {

    private static final String PROCESS = "garnishment-pay-runs";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakePayRunSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void withholding_waits_for_a_run_of_the_employee() {
        start();

        assertThat(bench.waitsAt(PROCESS, "G1")).containsExactly("message_booked");
        assertThat(tasks.opened()).isEmpty();
    }

    @Test
    void after_a_run_it_waits_for_the_next() {
        start();

        int taken = bench.send("PayRunBooked", "G1");

        assertThat(taken).isEqualTo(1);
        assertThat(bench.waitsAt(PROCESS, "G1")).containsExactly("message_booked");
    }

    @Test
    void a_claim_that_is_reached_asks_the_bailiff_and_lets_payroll_note_the_answer() {
        claimReached();

        NewTask task = tasks.task("userTask_finalStatement");
        assertThat(steps.calls).containsExactly("askFinalStatement G1");
        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.deadlineCode()).isEqualTo("WG_FINAL_STATEMENT");
    }

    @Test
    void a_claim_with_nothing_more_open_ends_the_withholding() {
        claimReached();

        bench.complete("G1", "userTask_finalStatement");

        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_paid");
    }

    @Test
    void a_claim_with_more_open_goes_on_with_the_next_run() {
        claimReached();
        steps.claimOpen = true;
        steps.next = "NEXT_RUN";

        bench.complete("G1", "userTask_finalStatement");

        assertThat(bench.ended(PROCESS, "G1")).isFalse();
        assertThat(bench.waitsAt(PROCESS, "G1")).containsExactly("message_booked");
    }

    @Test
    void the_last_run_of_an_employment_ends_the_withholding() {
        start();
        steps.next = "EMPLOYMENT_ENDED";

        bench.send("PayRunBooked", "G1");

        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_employment");
    }

    @Test
    void a_run_that_was_booked_before_the_process_came_here_is_seen() {
        steps.next = "EMPLOYMENT_ENDED";

        start();

        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_employment");
    }

    private void claimReached() {
        start();
        steps.next = "CLAIM_REACHED";
        bench.send("PayRunBooked", "G1");
    }

    private void start() {
        bench.start(PROCESS, "G1", Map.of("garnishmentId", "G1"));
    }
}
