package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "request-objection")
@UsesFakeSteps
class RequestObjectionProcessTest {

    private static final String PROCESS = "request-objection";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeRequestSteps steps;

    @Autowired
    FakeObjectionSteps objections;

    @BeforeEach
    void forget_the_test_before() {
        objections.clear();
        steps.clear();
        steps.answer = "REFUSED";
    }

    @Test
    void without_an_objection_the_answer_stands() {
        bench.start(PROCESS, "R1");
        bench.complete("R1", "userTask_consider", Map.of("objected", false));

        assertThat(tasks.task("userTask_consider").deadlineCode()).isEqualTo("AWB_6_7");
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_settled");
        assertThat(bench.variables(PROCESS, "R1")).containsEntry("answer", "REFUSED");
    }

    @Test
    void an_objection_waits_for_its_answer() {
        bench.start(PROCESS, "R1");
        bench.complete("R1", "userTask_consider", Map.of("objected", true, "atLoket", false));
        steps.answer = "GRANTED";
        bench.complete("R1", "userTask_objectionAnswer");

        assertThat(steps.calls).containsExactly("openObjectionTerm");
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_settled");
        assertThat(bench.variables(PROCESS, "R1")).containsEntry("answer", "GRANTED");
    }

    @Test
    void a_municipality_that_takes_part_handles_it_here() {
        bench.start(PROCESS, "R1", Map.of("subject", "SUBSIDY"));
        bench.complete("R1", "userTask_consider", Map.of("objected", true, "atLoket", true, "objectionId", "B1", "byPost", false));

        steps.answer = "GRANTED";
        bench.send("ObjectionWithdrawn", "B1");

        assertThat(objections.calls).containsExactly("confirm B1", "withdraw B1");
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_settled");
        assertThat(bench.variables(PROCESS, "R1")).containsEntry("answer", "GRANTED");
    }

    @Test
    void an_objection_that_came_another_way_takes_the_question_away() {
        bench.start(PROCESS, "R1", Map.of("subject", "SUBSIDY"));

        assertThat(bench.send("RequestObjectionReceived", "R1", Map.of("objectionId", "B1", "byPost", false))).isEqualTo(1);

        assertThat(tasks.wasCancelled(tasks.task("userTask_consider").id())).isTrue();
        assertThat(bench.waitsAt("objection-handling", "B1")).containsExactly("userTask_assess");
    }

    @Test
    void after_the_last_day_the_question_goes_away() {
        steps.over = FakeWageSubsidySteps.PAST;
        bench.start(PROCESS, "R1");

        assertThat(steps.calls).containsExactly("objectionLapsed");
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_settled");
    }

    @Test
    void a_request_that_is_stopped_takes_the_question_away() {
        bench.start(PROCESS, "R1");

        assertThat(bench.send("RequestStopped", "R1")).isEqualTo(1);
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_stopped");
    }
}
