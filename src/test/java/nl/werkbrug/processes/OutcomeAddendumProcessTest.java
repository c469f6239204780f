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

@ProcessTest(covers = "outcome-addendum")
@UsesFakeSteps
class OutcomeAddendumProcessTest {

    private static final String PROCESS = "outcome-addendum";
    private static final String KEY = "outcome-addendum-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @BeforeEach
    void proposed() {
        bench.start(PROCESS, KEY, Map.of("contractPartyId", "manager-1", "evaluatorPartyId", "evaluator-1", "itemId", KEY));
    }

    @AfterEach
    void nothing_is_left() {
        bench.clear();
    }

    @Test
    void the_payer_signs_a_change() {
        assertThat(tasks.task("userTask_agree").deadlineCode()).isEqualTo("OUTCOME_ADDENDUM");
        bench.complete(KEY, "userTask_agree", Map.of("agreed", true));

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_agreed");
    }

    @Test
    void the_payer_does_not_sign_it() {
        bench.complete(KEY, "userTask_agree", Map.of("agreed", false));

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_notAgreed");
    }
}
