package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessBench.OpenTask;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "custom-budget")
@UsesFakeSteps
class CustomBudgetProcessTest {

    private static final String PROCESS = "custom-budget";
    private static final String KEY = "budget-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeCustomBudgetSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @ParameterizedTest
    @CsvSource({"PAYROLL, Employer", "COACH, Coach", "LOKET, Loket", "TRUSTED, Loket"})
    void who_asked_sends_the_receipt_and_tells_what_it_brought(String asker, String who) {
        start(asker);
        decide(false, true);
        if (who.equals("Loket")) {
            bench.complete(KEY, "userTask_postDecision");
        }
        bench.complete(KEY, "userTask_pay");
        bench.complete(KEY, "userTask_receipt" + who);
        bench.complete(KEY, "userTask_effect" + who);

        assertThat(steps.calls).containsExactly("makeKnown");
        assertThat(bench.results(PROCESS, KEY)).contains("end_told").hasSize(who.equals("Loket") ? 2 : 1);
        assertThat(tasks.task("userTask_decide").deadlineCode()).isEqualTo("CUSTOM_BUDGET_DECIDE");
    }

    @Test
    void what_is_refused_ends_with_a_letter() {
        start("PAYROLL");
        decide(false, false);

        assertThat(steps.calls).containsExactly("makeKnown");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_refused");
    }

    @Test
    void what_was_granted_on_an_objection_is_paid_at_once() {
        steps.granted = true;
        start("PAYROLL");

        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).containsExactly("userTask_pay");
    }

    @Test
    void above_the_limit_a_team_lead_decides_or_sends_it_back() {
        start("PAYROLL");
        decide(true, true);
        assertThat(steps.calls).isEmpty();
        bench.complete(KEY, "userTask_lead", Map.of("signed", false));
        decide(true, true);
        bench.complete(KEY, "userTask_lead", Map.of("signed", true));

        assertThat(steps.calls).containsExactly("makeKnown");
        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).containsExactly("userTask_pay");
    }

    @Test
    void what_is_left_comes_back_before_it_is_asked_what_it_brought() {
        steps.rest = true;
        steps.effectOn = FakeCustomBudgetSteps.FAR;
        start("PAYROLL");
        decide(false, true);
        bench.complete(KEY, "userTask_pay");
        bench.complete(KEY, "userTask_receiptEmployer");
        bench.complete(KEY, "userTask_rest");

        assertThat(bench.openTasks(KEY)).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PAYROLL", "COACH", "TRUSTED"})
    void without_a_receipt_the_loket_decides_what_happens(String asker) {
        steps.noReceiptOn = FakeCustomBudgetSteps.PAST;
        steps.rest = true;
        steps.claimWaits = asker.equals("TRUSTED");
        start(asker);
        decide(false, true);
        bench.complete(KEY, "userTask_pay");
        bench.runJobs();
        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).contains("userTask_noReceipt").doesNotContain("userTask_rest");
        bench.complete(KEY, "userTask_noReceipt");
        if (steps.claimWaits) {
            bench.complete(KEY, "userTask_postClaim");
        }
        bench.complete(KEY, "userTask_rest");

        assertThat(tasks.task("userTask_noReceipt").deadlineCode()).isEqualTo("CUSTOM_BUDGET_NO_RECEIPT");
    }

    @Test
    void a_request_that_is_taken_back_takes_its_task_away() {
        start("COACH");

        bench.send("CustomBudgetWithdrawn", KEY);

        assertThat(bench.openTasks(KEY)).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_withdrawn");
    }

    private void start(String asker) {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY, "asker", asker));
    }

    private void decide(boolean lead, boolean granted) {
        bench.complete(KEY, "userTask_decide", Map.of("lead", lead, "granted", granted));
    }
}
