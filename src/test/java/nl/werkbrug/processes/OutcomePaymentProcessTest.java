package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "outcome-payment")
@UsesFakeSteps
class OutcomePaymentProcessTest {

    private static final String PROCESS = "outcome-payment";
    private static final String KEY = "outcome-payment-1";
    private static final Map<String, Object> SIDES = Map.of("contractPartyId", "manager-1", "evaluatorPartyId", "evaluator-1", "itemId", KEY);

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @AfterEach
    void nothing_is_left() {
        bench.clear();
    }

    @Test
    void the_payer_pays_for_milestones() {
        start(true);
        assertThat(tasks.task("userTask_approve").deadlineCode()).isEqualTo("OUTCOME_APPROVE");
        bench.complete(KEY, "userTask_approve", Map.of("approved", true));
        bench.complete(KEY, "userTask_payerPays");

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_paid");
    }

    @Test
    void all_else_is_paid_out_of_the_cash_of_the_contract() {
        start(false);
        bench.complete(KEY, "userTask_approve", Map.of("approved", true));
        bench.complete(KEY, "userTask_managerPays");

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_paid");
    }

    @Test
    void what_is_refused_is_not_paid() {
        start(true);
        bench.complete(KEY, "userTask_approve", Map.of("approved", false));

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_refused");
    }

    @Test
    void what_is_due_no_more_is_not_asked_any_more() {
        start(true);
        bench.send("OutcomePaymentLapsed", KEY);

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_lapsed");
    }

    private void start(boolean payerPays) {
        Map<String, Object> variables = new HashMap<>(SIDES);
        variables.put("payerPays", payerPays);
        bench.start(PROCESS, KEY, variables);
    }
}
