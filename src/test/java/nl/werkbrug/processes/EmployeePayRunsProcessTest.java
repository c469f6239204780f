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

@ProcessTest(covers = "employee-pay-runs")
@UsesFakeSteps
class EmployeePayRunsProcessTest {

    private static final String PROCESS = "employee-pay-runs";
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
        Map<String, Instant> timers = bench.timers("D1");

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
    void an_entered_run_is_followed_by_the_next() {
        start();
        reachRun();
        steps.nextRun = SECOND_RUN;

        bench.complete("D1", "userTask_enterPayRun");

        assertThat(bench.timers("D1")).containsExactly(Map.entry("timer_payRun", SECOND_RUN));
    }

    @Test
    void a_run_that_an_import_brings_is_not_asked_for() {
        start();
        steps.nextRun = SECOND_RUN;

        int taken = bench.send("PayRunImported", "D1");

        assertThat(taken).isEqualTo(1);
        assertThat(tasks.opened()).isEmpty();
        assertThat(bench.timers("D1")).containsExactly(Map.entry("timer_payRun", SECOND_RUN));
    }

    @Test
    void an_import_takes_an_open_task_away() {
        start();
        reachRun();
        steps.nextRun = SECOND_RUN;

        bench.send("PayRunImported", "D1");

        assertThat(tasks.wasCancelled(tasks.task("userTask_enterPayRun").id())).isTrue();
        assertThat(bench.timers("D1")).containsExactly(Map.entry("timer_payRun", SECOND_RUN));
    }

    @Test
    void nothing_is_asked_when_nothing_must_be_withheld_any_more() {
        start();
        steps.withholds = false;

        bench.send("WithholdingEnded", "D1");

        assertThat(bench.waitsAt(PROCESS, "D1")).containsExactly("gateway_later");
        assertThat(bench.timers("D1")).isEmpty();
    }

    @Test
    void an_open_task_goes_when_nothing_must_be_withheld_any_more() {
        start();
        reachRun();
        steps.withholds = false;

        bench.send("WithholdingEnded", "D1");

        assertThat(tasks.wasCancelled(tasks.task("userTask_enterPayRun").id())).isTrue();
        assertThat(bench.waitsAt(PROCESS, "D1")).containsExactly("gateway_later");
    }

    @Test
    void a_new_garnishment_makes_it_ask_again() {
        steps.withholds = false;
        start();
        steps.withholds = true;

        bench.send("WithholdingStarted", "D1");

        assertThat(bench.timers("D1")).containsOnlyKeys("timer_payRun");
    }

    @Test
    void a_closed_dossier_ends_it() {
        start();
        steps.withholds = false;
        steps.closed = true;

        bench.send("WithholdingEnded", "D1");

        assertThat(bench.results(PROCESS, "D1")).containsExactly("end_closed");
        assertThat(bench.timers("D1")).isEmpty();
    }

    @Test
    void the_last_money_that_is_settled_ends_it() {
        steps.withholds = false;
        start();
        steps.closed = true;

        bench.send("WithholdingEnded", "D1");

        assertThat(bench.results(PROCESS, "D1")).containsExactly("end_closed");
    }

    private void start() {
        bench.start(PROCESS, "D1", Map.of("dossierId", "D1"));
    }

    private void reachRun() {
        clock.moveTo(FakePayRunSteps.FIRST_RUN);
        bench.runJobs();
    }
}
