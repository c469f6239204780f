package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.engine.TestClock;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "garnishment-pay-runs")
@UsesFakeSteps
class GarnishmentPayRunsProcessTest {

    private static final String PROCESS = "garnishment-pay-runs";
    private static final Instant SECOND_RUN = FakePayRunSteps.FIRST_RUN.plus(Duration.ofDays(31));

    @Autowired
    ProcessBench bench;

    @Autowired
    TestClock clock;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakePayRunSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void the_run_is_asked_for_from_its_own_moment_on_and_not_before() {
        start();
        Map<String, Instant> timers = bench.timers("G1");

        clock.moveTo(FakePayRunSteps.FIRST_RUN.minusSeconds(1));
        bench.runJobs();
        boolean early = !tasks.opened().isEmpty();
        reachRun();

        assertThat(timers).containsExactly(Map.entry("timer_payRun", FakePayRunSteps.FIRST_RUN));
        assertThat(early).isFalse();
        NewTask task = tasks.task("userTask_enterPayRun");
        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.partyId()).isEqualTo("employer-1");
        assertThat(task.deadlineCode()).isEqualTo("WG_PAY_RUN");
    }

    @Test
    void a_run_whose_moment_has_passed_is_asked_for_at_once() {
        steps.nextRun = TestClock.START.minus(Duration.ofDays(40));

        start();

        assertThat(bench.waitsAt(PROCESS, "G1")).containsExactly("userTask_enterPayRun");
    }

    @Test
    void an_entered_run_prepares_its_remittance_and_waits_for_the_next() {
        start();
        reachRun();
        steps.nextRun = SECOND_RUN;

        bench.complete("G1", "userTask_enterPayRun");

        assertThat(steps.calls).containsExactly("prepareRemittance G1");
        assertThat(bench.timers("G1")).containsExactly(Map.entry("timer_payRun", SECOND_RUN));
    }

    @Test
    void a_claim_that_is_reached_asks_payroll_for_the_final_statement() {
        claimReached();

        NewTask task = tasks.task("userTask_finalStatement");
        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.deadlineCode()).isEqualTo("WG_FINAL_STATEMENT");
        assertThat(bench.timers("G1")).isEmpty();
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
        steps.nextRun = SECOND_RUN;

        bench.complete("G1", "userTask_finalStatement");

        assertThat(bench.ended(PROCESS, "G1")).isFalse();
        assertThat(bench.timers("G1")).containsExactly(Map.entry("timer_payRun", SECOND_RUN));
    }

    @Test
    void the_last_run_of_an_employment_still_prepares_its_remittance() {
        steps.next = "EMPLOYMENT_ENDED";
        start();
        reachRun();

        bench.complete("G1", "userTask_enterPayRun");

        assertThat(steps.calls).containsExactly("prepareRemittance G1");
        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_employment");
    }

    private void claimReached() {
        steps.next = "CLAIM_REACHED";
        start();
        reachRun();
        bench.complete("G1", "userTask_enterPayRun");
    }

    private void start() {
        bench.start(PROCESS, "G1", Map.of("garnishmentId", "G1"));
    }

    private void reachRun() {
        clock.moveTo(FakePayRunSteps.FIRST_RUN);
        bench.runJobs();
    }
}
