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

@ProcessTest(covers = "outcome-claim")
@UsesFakeSteps
class OutcomeClaimProcessTest {

    private static final String PROCESS = "outcome-claim";
    private static final String KEY = "outcome-claim-1";
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
    void a_confirmed_milestone_brings_what_was_agreed() {
        assertThat(tasks.task("userTask_judge").deadlineCode()).isEqualTo("OUTCOME_JUDGE");
        bench.complete(KEY, "userTask_judge", Map.of("confirmed", true));

        assertThat(steps.calls).containsExactly("confirmed");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_confirmed");
    }

    @Test
    void a_rejected_milestone_brings_nothing() {
        bench.complete(KEY, "userTask_judge", Map.of("confirmed", false));

        assertThat(steps.calls).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_rejected");
    }

    @Test
    void a_consent_that_is_taken_back_takes_the_question_away() {
        bench.send("OutcomeClaimWithdrawn", KEY);

        assertThat(bench.openTasks(KEY)).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_stopped");
    }
}
