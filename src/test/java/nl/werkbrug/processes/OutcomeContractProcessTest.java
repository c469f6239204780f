package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "outcome-contract")
@UsesFakeSteps
class OutcomeContractProcessTest {

    private static final String PROCESS = "outcome-contract";
    private static final String KEY = "outcome-contract-1";
    private static final Map<String, Object> SIDES = Map.of("contractPartyId", "manager-1", "evaluatorPartyId", "evaluator-1", "itemId", KEY);

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeOutcomeSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
        bench.start(PROCESS, KEY, SIDES);
    }

    @AfterEach
    void nothing_is_left() {
        bench.clear();
    }

    @Test
    void a_signed_contract_looks_until_the_last_day_and_is_closed() {
        steps.moreLooks = 2;
        assertThat(tasks.task("userTask_agree").deadlineCode()).isEqualTo("OUTCOME_AGREE");
        bench.complete(KEY, "userTask_agree", Map.of("agreed", true));
        bench.complete(KEY, "userTask_settle");

        assertThat(steps.calls).containsExactly("look", "look", "look");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_settled");
    }

    @Test
    void a_contract_that_is_not_signed_never_begins() {
        bench.complete(KEY, "userTask_agree", Map.of("agreed", false));

        assertThat(steps.calls).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_notAgreed");
    }
}
