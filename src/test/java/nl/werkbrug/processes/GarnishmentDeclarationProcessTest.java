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
import nl.werkbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "garnishment-declaration")
@UsesFakeSteps
class GarnishmentDeclarationProcessTest {

    private static final String PROCESS = "garnishment-declaration";
    private static final Instant TWO_WEEKS_LATER = FakeDeclarationSteps.EARLIEST.plus(Duration.ofDays(14));

    @Autowired
    ProcessBench bench;

    @Autowired
    Workflow workflow;

    @Autowired
    TestClock clock;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeDeclarationSteps steps;

    @Autowired
    FakeGarnishmentSteps garnishmentSteps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
        garnishmentSteps.clear();
    }

    @Test
    void payroll_fills_in_while_the_escalation_day_is_watched() {
        start();

        NewTask task = tasks.task("userTask_prepare");
        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.partyId()).isEqualTo("employer-1");
        assertThat(task.deadlineCode()).isEqualTo("WG_DECLARATION_TARGET");
        assertThat(bench.timers("G1")).containsExactly(Map.entry("timer_escalate", FakeDeclarationSteps.ESCALATION));
    }

    @Test
    void a_signed_declaration_waits_for_the_first_lawful_day() {
        start();
        sign();
        Map<String, Instant> timers = bench.timers("G1");

        moveTo(FakeDeclarationSteps.EARLIEST.minusSeconds(1));
        boolean early = !steps.calls.isEmpty();
        moveTo(FakeDeclarationSteps.EARLIEST);

        assertThat(timers).containsExactly(Map.entry("timer_earliestDay", FakeDeclarationSteps.EARLIEST));
        assertThat(early).isFalse();
        assertThat(steps.calls).containsExactly("send G1");
    }

    @Test
    void a_declaration_that_may_go_early_goes_at_once() {
        start();
        steps.early = true;

        sign();

        assertThat(steps.calls).containsExactly("send G1");
    }

    @Test
    void a_declaration_signed_after_the_first_day_goes_at_once() {
        start();
        moveTo(FakeDeclarationSteps.EARLIEST.plusSeconds(60));

        sign();

        assertThat(steps.calls).containsExactly("send G1");
    }

    @Test
    void a_request_to_wait_moves_the_day_of_a_signed_declaration() {
        start();
        sign();
        steps.earliest = TWO_WEEKS_LATER;

        int taken = bench.send("DelayRequested", "G1");
        moveTo(FakeDeclarationSteps.EARLIEST);

        assertThat(taken).isEqualTo(1);
        assertThat(steps.calls).isEmpty();
        assertThat(bench.timers("G1")).containsExactly(Map.entry("timer_earliestDay", TWO_WEEKS_LATER));
    }

    @Test
    void a_request_before_the_signature_is_taken_by_nobody_and_counts_all_the_same() {
        start();
        steps.earliest = TWO_WEEKS_LATER;
        int taken = bench.send("DelayRequested", "G1");

        sign();

        assertThat(taken).isZero();
        assertThat(bench.timers("G1")).containsExactly(Map.entry("timer_earliestDay", TWO_WEEKS_LATER));
    }

    @Test
    void timers_follow_when_the_dates_they_rest_on_move() {
        start();
        steps.escalation = TWO_WEEKS_LATER;

        workflow.recomputeTimers("G1");
        moveTo(FakeDeclarationSteps.ESCALATION);

        assertThat(steps.calls).isEmpty();
        assertThat(bench.timers("G1")).containsExactly(Map.entry("timer_escalate", TWO_WEEKS_LATER));
    }

    @Test
    void two_requests_to_wait_are_one_wait() {
        start();
        sign();

        bench.send("DelayRequested", "G1");
        bench.send("DelayRequested", "G1");
        moveTo(FakeDeclarationSteps.EARLIEST);

        assertThat(steps.calls).containsExactly("send G1");
    }

    @Test
    void a_declaration_taken_back_is_filled_in_again() {
        start();
        sign();
        String first = tasks.task("userTask_prepare").id();

        bench.send("DeclarationReopened", "G1");
        moveTo(FakeDeclarationSteps.EARLIEST);

        assertThat(tasks.task("userTask_prepare").id()).isNotEqualTo(first);
        assertThat(steps.calls).isEmpty();
        assertThat(bench.waitsAt(PROCESS, "G1")).containsExactly("userTask_prepare");
    }

    @Test
    void a_late_declaration_warns_the_employer_once_and_stays_to_be_filled_in() {
        start();

        moveTo(FakeDeclarationSteps.ESCALATION.minusSeconds(1));
        boolean early = !steps.calls.isEmpty();
        moveTo(FakeDeclarationSteps.ESCALATION);

        assertThat(early).isFalse();
        assertThat(steps.calls).containsExactly("warnLate G1");
        assertThat(bench.waitsAt(PROCESS, "G1")).containsExactly("userTask_prepare");
        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_warned");
    }

    @Test
    void a_writ_that_lay_for_weeks_warns_at_once() {
        steps.escalation = TestClock.START.minus(Duration.ofDays(3));

        start();

        assertThat(steps.calls).containsExactly("warnLate G1");
        assertThat(bench.waitsAt(PROCESS, "G1")).containsExactly("userTask_prepare");
    }

    @Test
    void a_mailed_declaration_frees_the_money_and_waits_for_the_bailiffs_receipt() {
        steps.early = true;
        start();

        sign();

        NewTask task = tasks.task("userTask_confirmReceipt");
        assertThat(garnishmentSteps.calls).containsExactly("releasePayments G1");
        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.deadlineCode()).isEqualTo("WG_RECEIPT_CONFIRMATION");
        assertThat(bench.ended(PROCESS, "G1")).isFalse();
    }

    @Test
    void a_declaration_on_paper_frees_the_money_only_when_it_is_in_the_post() {
        steps.early = true;
        steps.byPost = true;
        start();
        sign();
        boolean freed = !garnishmentSteps.calls.isEmpty();
        NewTask task = tasks.task("userTask_post");

        bench.complete("G1", "userTask_post");

        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.deadlineCode()).isEqualTo("WG_DECLARATION_POST");
        assertThat(freed).isFalse();
        assertThat(garnishmentSteps.calls).containsExactly("releasePayments G1");
    }

    @Test
    void a_noted_receipt_ends_it() {
        steps.early = true;
        start();
        sign();

        bench.complete("G1", "userTask_confirmReceipt");

        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_declared");
        assertThat(bench.ended(PROCESS, "G1")).isTrue();
    }

    private void start() {
        bench.start(PROCESS, "G1", Map.of("garnishmentId", "G1"));
    }

    private void sign() {
        bench.complete("G1", "userTask_prepare");
    }

    private void moveTo(Instant moment) {
        clock.moveTo(moment);
        bench.runJobs();
    }
}
