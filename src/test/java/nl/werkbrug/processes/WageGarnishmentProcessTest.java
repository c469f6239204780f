package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "wage-garnishment")
@UsesFakeSteps
class WageGarnishmentProcessTest {

    private static final String PROCESS = "wage-garnishment";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeGarnishmentSteps steps;

    @Autowired
    FakeDeclarationSteps declarationSteps;

    @Autowired
    FakePayRunSteps payRunSteps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
        declarationSteps.clear();
        payRunSteps.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORDINARY", "SIMPLIFIED", "CJIB"})
    void a_garnishment_needs_a_talk_a_declaration_and_pay_runs_side_by_side(String kind) {
        start(kind);

        assertThat(steps.calls).containsExactly("setUp G1");
        assertThat(tasks.opened())
                .extracting(NewTask::elementId)
                .containsExactlyInAnyOrder("userTask_tellEmployee", "userTask_prepare");
        assertThat(bench.waitsAt(PROCESS, "G1"))
                .containsExactlyInAnyOrder("userTask_tellEmployee", "call_declaration", "call_payRuns");
        assertThat(bench.timers("G1")).containsOnlyKeys("timer_escalate");
    }

    @Test
    void payroll_tells_the_employee_by_the_term_of_that() {
        start("ORDINARY");

        NewTask task = tasks.task("userTask_tellEmployee");

        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.partyId()).isEqualTo("employer-1");
        assertThat(task.deadlineCode()).isEqualTo("WG_TELL_EMPLOYEE");
    }

    @ParameterizedTest
    @CsvSource({
        "ALIMONY, userTask_signSeen, WG_SIGN_SEEN",
        "TAX_CLAIM, userTask_setUpTaxClaim, WG_SET_UP_DEDUCTION",
        "CAK, userTask_setUpCak, WG_SET_UP_DEDUCTION"
    })
    void a_kind_without_a_declaration_frees_the_money_after_its_own_step(String kind, String element, String term) {
        start(kind);
        NewTask task = tasks.task(element);

        bench.complete("G1", element);

        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.deadlineCode()).isEqualTo(term);
        assertThat(steps.calls).containsExactly("setUp G1", "releasePayments G1");
        assertThat(bench.waitsAt("garnishment-pay-runs", "G1")).containsExactly("message_booked");
        assertThat(bench.ended(PROCESS, "G1")).isFalse();
    }

    @Test
    void it_is_closed_when_talk_declaration_and_withholding_are_all_done() {
        start("ORDINARY");
        declare();
        withhold();
        boolean closedEarly = steps.calls.contains("close G1");

        bench.complete("G1", "userTask_tellEmployee");

        assertThat(closedEarly).isFalse();
        assertThat(steps.calls).containsExactly("setUp G1", "releasePayments G1", "close G1");
        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_done");
    }

    @Test
    void it_stays_open_until_the_last_withheld_amount_is_paid() {
        start("ORDINARY");
        steps.settled = false;
        declare();
        withhold();
        bench.complete("G1", "userTask_tellEmployee");
        boolean closedEarly = steps.calls.contains("close G1");

        steps.settled = true;
        bench.send("RemittanceSettled", "G1");

        assertThat(closedEarly).isFalse();
        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_done");
    }

    @Test
    void a_written_release_drops_all_work_and_closes() {
        start("ORDINARY");

        int taken = bench.send("GarnishmentReleased", "G1");

        assertThat(taken).isEqualTo(1);
        assertThat(tasks.opened()).allMatch(task -> tasks.wasCancelled(task.id()));
        assertThat(bench.openTasks("G1")).isEmpty();
        assertThat(bench.timers("G1")).isEmpty();
        assertThat(steps.calls).containsExactly("setUp G1", "close G1");
        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_released");
        assertThat(bench.ended("garnishment-declaration", "G1")).isTrue();
        assertThat(bench.ended("garnishment-pay-runs", "G1")).isTrue();
    }

    @Test
    void one_that_lapses_needs_no_declaration_until_it_comes_back() {
        start("ORDINARY");

        lapse();
        List<String> waits = bench.waitsAt(PROCESS, "G1");
        boolean asked = bench.openTasks("G1").stream().anyMatch(task -> task.elementId().equals("userTask_prepare"));
        revive();

        assertThat(waits).containsExactlyInAnyOrder("userTask_tellEmployee", "message_revived", "call_payRuns");
        assertThat(asked).isFalse();
        assertThat(bench.waitsAt(PROCESS, "G1")).contains("call_declaration");
        declare();
        assertThat(steps.calls).contains("releasePayments G1");
    }

    @Test
    void one_that_comes_back_after_its_declaration_was_sent_does_not_declare_again() {
        start("ORDINARY");
        lapse();
        steps.declared = true;

        revive();

        assertThat(bench.waitsAt(PROCESS, "G1")).doesNotContain("call_declaration");
        assertThat(steps.calls).contains("releasePayments G1");
    }

    @Test
    void one_that_lapsed_before_its_work_began_waits_for_its_revival() {
        steps.lapsed = true;

        start("ORDINARY");

        assertThat(bench.waitsAt(PROCESS, "G1")).contains("message_revived").doesNotContain("call_declaration");
    }

    @Test
    void a_release_waits_for_the_last_withheld_money() {
        start("ORDINARY");
        steps.settled = false;
        bench.send("GarnishmentReleased", "G1");
        bench.send("RemittanceSettled", "G1");
        List<String> waits = bench.waitsAt(PROCESS, "G1");
        boolean closedEarly = steps.calls.contains("close G1");

        steps.settled = true;
        bench.send("RemittanceSettled", "G1");

        assertThat(waits).containsExactly("message_releasedSettled");
        assertThat(closedEarly).isFalse();
        assertThat(bench.results(PROCESS, "G1")).containsExactly("end_released");
    }

    @Test
    void a_release_after_the_end_is_taken_by_nobody() {
        start("ORDINARY");
        bench.send("GarnishmentReleased", "G1");

        assertThat(bench.send("GarnishmentReleased", "G1")).isZero();
        assertThat(steps.calls).containsOnlyOnce("close G1");
    }

    @Test
    void the_process_knows_ids_and_words_only() {
        start("ALIMONY");

        assertThat(bench.variables(PROCESS, "G1"))
                .containsOnlyKeys(
                        "garnishmentId", "kind", "dossierId", "subject", "payrollPartyId", "loketPartyId", "coachPartyId");
    }

    private void start(String kind) {
        bench.start(PROCESS, "G1", Map.of("garnishmentId", "G1", "kind", kind));
    }

    private void lapse() {
        steps.lapsed = true;
        bench.send("GarnishmentLapsed", "G1");
    }

    private void revive() {
        steps.lapsed = false;
        bench.send("GarnishmentRevived", "G1");
    }

    private void declare() {
        declarationSteps.early = true;
        bench.complete("G1", "userTask_prepare");
        bench.complete("G1", "userTask_confirmReceipt");
    }

    private void withhold() {
        payRunSteps.next = "EMPLOYMENT_ENDED";
        bench.send("PayRunBooked", "G1");
    }
}
