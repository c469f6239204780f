package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "wage-subsidy-objection")
@UsesFakeSteps
class WageSubsidyObjectionProcessTest {

    private static final String PROCESS = "wage-subsidy-objection";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeObjectionSteps steps;

    @Autowired
    FakeSigningSteps signing;

    @BeforeEach
    void forget_the_test_before() {
        signing.clear();
        steps.clear();
    }

    @Test
    void an_objection_that_is_complete_is_heard_decided_and_signed() {
        start();
        bench.complete("B1", "userTask_assess", Map.of("ask", false));
        bench.complete("B1", "userTask_hear");
        bench.complete("B1", "userTask_decide");
        signs(true);

        assertThat(tasks.task("userTask_decide").deadlineCode()).isEqualTo("LKS_OBJECTION_DECIDE");
        assertThat(tasks.task("userTask_decide").itemId()).isEqualTo("D1");
        assertThat(steps.calls).containsExactly("confirm B1", "finish B1");
        assertThat(bench.results(PROCESS, "B1")).containsExactly("end_decided");
    }

    @Test
    void a_decision_that_is_sent_back_is_proposed_again() {
        start();
        bench.complete("B1", "userTask_assess", Map.of("ask", false));
        bench.complete("B1", "userTask_hear");
        bench.complete("B1", "userTask_decide");
        signs(false);

        assertThat(bench.waitsAt(PROCESS, "B1")).containsExactly("userTask_decide");
    }

    @Test
    void a_withdrawn_objection_ends_wherever_it_is() {
        start();

        bench.send("ObjectionWithdrawn", "B1");

        assertThat(tasks.wasCancelled(tasks.task("userTask_assess").id())).isTrue();
        assertThat(steps.calls).containsExactly("confirm B1", "withdraw B1");
        assertThat(bench.results(PROCESS, "B1")).contains("end_withdrawn");
    }

    private void signs(boolean signed) {
        Signatures.sign(bench, "B1", signed);
    }

    private void start() {
        bench.start(PROCESS, "B1", Map.of("subject", "SUBSIDY", "itemId", "D1"));
    }
}
