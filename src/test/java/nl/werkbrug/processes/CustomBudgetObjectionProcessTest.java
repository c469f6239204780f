package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "custom-budget-objection")
@UsesFakeSteps
class CustomBudgetObjectionProcessTest {

    private static final String PROCESS = "custom-budget-objection";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeObjectionSteps steps;

    @Autowired
    FakeCustomBudgetSteps budgets;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
        budgets.clear();
    }

    @Test
    void an_objection_is_handled_decided_by_one_and_signed_by_another() {
        heard();
        bench.complete("B1", "userTask_decide");
        bench.complete("B1", "userTask_sign", Map.of("signed", true));

        assertThat(tasks.task("userTask_decide").deadlineCode()).isEqualTo("LKS_OBJECTION_DECIDE");
        assertThat(tasks.task("userTask_sign").worksAs()).isEqualTo(WorksAs.LOKET_LEAD);
        assertThat(tasks.task("userTask_sign").deadlineCode()).isEqualTo("OBJECTION_SIGN");
        assertThat(budgets.calls).containsExactly("makeObjectionKnown");
        assertThat(steps.calls).containsExactly("confirm B1", "finish B1");
        assertThat(bench.results(PROCESS, "B1")).containsExactly("end_decided");
    }

    @Test
    void a_decision_that_is_sent_back_is_proposed_again() {
        heard();
        bench.complete("B1", "userTask_decide");
        bench.complete("B1", "userTask_sign", Map.of("signed", false));

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

    private void heard() {
        start();
        bench.complete("B1", "userTask_assess", Map.of("ask", false));
        bench.complete("B1", "userTask_hear");
    }

    private void start() {
        bench.start(PROCESS, "B1", Map.of("subject", "BUDGET_OBJECTION", "itemId", "K1"));
    }
}
