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

@ProcessTest(covers = "garnishment-remittance")
@UsesFakeSteps
class GarnishmentRemittanceProcessTest {

    private static final String PROCESS = "garnishment-remittance";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeRemittanceSteps steps;

    @BeforeEach
    void money_must_be_kept() {
        steps.payable = false;
        steps.inBatch = false;
    }

    @Test
    void money_that_must_be_kept_asks_nothing_of_anybody() {
        start();

        assertThat(tasks.opened()).isEmpty();
        assertThat(bench.waitsAt(PROCESS, "M1")).containsExactly("gateway_kept");
    }

    @Test
    void payroll_pays_on_the_pay_day_when_nothing_holds_the_money() {
        steps.payable = true;

        start();

        NewTask task = tasks.task("userTask_pay");
        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.partyId()).isEqualTo("employer-1");
        assertThat(task.deadlineCode()).isEqualTo("WG_REMIT_ON_PAY_DAY");
        assertThat(bench.timers("M1")).isEmpty();
    }

    @Test
    void kept_money_falls_due_when_it_is_released() {
        start();
        steps.payable = true;

        int taken = bench.send("RemittanceReleased", "M1");

        assertThat(taken).isEqualTo(1);
        assertThat(bench.waitsAt(PROCESS, "M1")).containsExactly("userTask_pay");
    }

    @Test
    void a_release_that_leaves_another_bar_keeps_the_money_waiting() {
        start();

        bench.send("RemittanceReleased", "M1");

        assertThat(tasks.opened()).isEmpty();
        assertThat(bench.waitsAt(PROCESS, "M1")).containsExactly("gateway_kept");
    }

    @Test
    void suspension_takes_the_payment_away_and_resumption_brings_it_back() {
        steps.payable = true;
        start();
        NewTask before = tasks.task("userTask_pay");

        steps.payable = false;
        bench.send("RemittanceSuspended", "M1");
        boolean gone = tasks.wasCancelled(before.id());
        steps.payable = true;
        bench.send("RemittanceReleased", "M1");

        assertThat(gone).isTrue();
        assertThat(tasks.task("userTask_pay").id()).isNotEqualTo(before.id());
        assertThat(bench.waitsAt(PROCESS, "M1")).containsExactly("userTask_pay");
    }

    @Test
    void a_payment_ends_it() {
        steps.payable = true;
        start();

        bench.complete("M1", "userTask_pay");

        assertThat(bench.results(PROCESS, "M1")).containsExactly("end_remitted");
    }

    @Test
    void kept_money_that_turns_out_to_be_paid_or_void_ends_it() {
        start();

        bench.send("RemittancePaid", "M1");

        assertThat(tasks.opened()).isEmpty();
        assertThat(bench.results(PROCESS, "M1")).containsExactly("end_remitted");
    }

    @Test
    void a_bank_file_takes_an_open_task_away() {
        steps.payable = true;
        start();

        bench.send("RemittancePaid", "M1");

        assertThat(tasks.wasCancelled(tasks.task("userTask_pay").id())).isTrue();
        assertThat(bench.results(PROCESS, "M1")).containsExactly("end_remitted");
    }

    @Test
    void money_of_an_import_waits_for_the_bank_file_and_asks_for_no_task() {
        steps.payable = true;
        steps.inBatch = true;
        start();
        boolean asked = !tasks.opened().isEmpty();

        bench.send("RemittancePaid", "M1");

        assertThat(asked).isFalse();
        assertThat(bench.results(PROCESS, "M1")).containsExactly("end_remitted");
    }

    @Test
    void money_of_an_import_can_be_suspended_too() {
        steps.payable = true;
        steps.inBatch = true;
        start();
        steps.payable = false;

        bench.send("RemittanceSuspended", "M1");

        assertThat(bench.waitsAt(PROCESS, "M1")).containsExactly("gateway_kept");
    }

    @Test
    void money_that_goes_back_is_a_task_of_payroll_until_the_employee_has_it() {
        start();

        bench.send("RemittanceCancelled", "M1");
        NewTask task = tasks.task("userTask_giveBack");
        bench.complete("M1", "userTask_giveBack");

        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.deadlineCode()).isEqualTo("WG_GIVE_BACK");
        assertThat(bench.results(PROCESS, "M1")).containsExactly("end_cancelled");
    }

    @Test
    void cancelling_takes_an_open_payment_away() {
        steps.payable = true;
        start();

        bench.send("RemittanceCancelled", "M1");

        assertThat(tasks.wasCancelled(tasks.task("userTask_pay").id())).isTrue();
        assertThat(bench.waitsAt(PROCESS, "M1")).containsExactly("userTask_giveBack");
    }

    private void start() {
        bench.start(PROCESS, "M1", Map.of("remittanceId", "M1", "garnishmentId", "G1"));
    }
}
