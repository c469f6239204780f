package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "wage-cost-benefit-year")
@UsesFakeSteps
class WageCostBenefitYearProcessTest {

    private static final String PROCESS = "wage-cost-benefit-year";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Test
    void a_year_that_is_right_is_decided_and_paid() {
        toDecision(false);
        bench.complete("Y1", "userTask_decision", Map.of("decided", true, "agrees", true));
        bench.complete("Y1", "userTask_payment");

        assertThat(bench.results(PROCESS, "Y1")).containsExactlyInAnyOrder("end_agreed", "end_paid");
        assertThat(tasks.opened()).extracting(NewTask::deadlineCode)
                .containsExactly("WTL_REQUEST", "WTL_PROVISIONAL", "WTL_DECISION", "WTL_PAYMENT");
        assertThat(tasks.opened()).extracting(NewTask::title).allMatch(title -> title.startsWith("Loonkostenvoordeel 2026: "));
    }

    @Test
    void a_wrong_decision_is_objected_to() {
        toDecision(true);
        bench.complete("Y1", "userTask_decision", Map.of("decided", true, "agrees", false));
        bench.complete("Y1", "userTask_object", Map.of("objected", true));
        bench.complete("Y1", "userTask_objectionDecision");
        bench.complete("Y1", "userTask_payment");

        assertThat(bench.results(PROCESS, "Y1")).containsExactly("end_objectionDecided", "end_paid");
        assertThat(tasks.task("userTask_correct").deadlineCode()).isEqualTo("WTL_CORRECTION");
        assertThat(tasks.task("userTask_object").deadlineCode()).isEqualTo("AWB_6_7");
        assertThat(tasks.task("userTask_objectionDecision").deadlineCode()).isEqualTo("WTL_4_5");
    }

    @Test
    void it_may_be_left_at_that() {
        toDecision(false);
        bench.complete("Y1", "userTask_decision", Map.of("decided", true, "agrees", false));
        bench.complete("Y1", "userTask_object", Map.of("objected", false));
        bench.complete("Y1", "userTask_payment");

        assertThat(bench.results(PROCESS, "Y1")).containsExactly("end_notObjected", "end_paid");
    }

    @Test
    void where_nothing_was_asked_nothing_is_decided() {
        toDecision(false);

        bench.complete("Y1", "userTask_decision", Map.of("decided", false, "agrees", true));

        assertThat(bench.results(PROCESS, "Y1")).containsExactly("end_nothing");
    }

    private void toDecision(boolean differs) {
        bench.start(PROCESS, "Y1", Map.of("itemId", "Y1"));
        bench.complete("Y1", "userTask_last");
        bench.complete("Y1", "userTask_overview", Map.of("differs", differs));
        if (differs) {
            bench.complete("Y1", "userTask_correct");
        }
    }
}
