package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.AfterEach;
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

    private void asked(String part) {
        bench.start(PROCESS, KEY, Map.of(
                "contractPartyId", "manager-1", "evaluatorPartyId", "evaluator-1", "providerPartyId", "provider-1", "investorPartyId", "fund-1",
                "itemId", KEY, "signsAs", part));
    }

    @AfterEach
    void nothing_is_left() {
        bench.clear();
    }

    @Test
    void the_payer_signs_a_change() {
        asked("LOKET");
        assertThat(tasks.task("userTask_agree").deadlineCode()).isEqualTo("OUTCOME_ADDENDUM");
        bench.complete(KEY, "userTask_agree", Map.of("agreed", true));

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_agreed");
    }

    @Test
    void the_provider_signs_it() {
        asked("PROVIDER");
        assertThat(tasks.task("userTask_providerSigns").deadlineCode()).isEqualTo("OUTCOME_SIGN");
        bench.complete(KEY, "userTask_providerSigns", Map.of("agreed", true));

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_agreed");
    }

    @Test
    void an_investor_does_not_sign_it() {
        asked("INVESTOR");
        bench.complete(KEY, "userTask_investorSigns", Map.of("agreed", false));

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_notAgreed");
    }

    @Test
    void nobody_has_to_sign_any_more() {
        asked("INVESTOR");
        bench.send("OutcomeAddendumOver", KEY);

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_over");
    }
}
