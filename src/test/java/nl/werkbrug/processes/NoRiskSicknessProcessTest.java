package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "no-risk-sickness")
@UsesFakeSteps
class NoRiskSicknessProcessTest {

    private static final String PROCESS = "no-risk-sickness";
    private static final Map<String, Object> AGREES = Map.of("agrees", true);

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeSicknessSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void reported_answered_and_recovered() {
        bench.start(PROCESS, "S1");
        assertThat(tasks.task("userTask_report").deadlineCode()).isEqualTo("ZW_38A_3");
        bench.complete("S1", "userTask_report");
        assertThat(tasks.task("userTask_answer").deadlineCode()).isEqualTo("NO_RISK_ASSESS");
        bench.complete("S1", "userTask_answer", AGREES);

        bench.send("NoRiskRecovered", "S1");
        bench.complete("S1", "userTask_recovery");

        assertThat(tasks.task("userTask_recovery").deadlineCode()).isEqualTo("ZW_38A_5");
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_answered", "end_recovered");
    }

    @Test
    void who_found_out_later_has_four_days() {
        steps.foundOutLater = true;
        bench.start(PROCESS, "S1");
        assertThat(tasks.task("userTask_reportLate").deadlineCode()).isEqualTo("ZW_38B");

        bench.complete("S1", "userTask_reportLate");

        assertThat(bench.openTask("S1", "userTask_answer")).isNotNull();
    }

    @Test
    void an_employment_that_is_known_to_end_is_reported_on_its_last_day() {
        steps.endsEarlier = true;
        bench.start(PROCESS, "S1");
        assertThat(tasks.task("userTask_reportEnd").deadlineCode()).isEqualTo("ZW_38A_3_END");

        bench.complete("S1", "userTask_reportEnd");

        assertThat(bench.openTask("S1", "userTask_answer")).isNotNull();
    }

    @Test
    void an_employment_that_turns_out_to_end_moves_the_report_to_its_last_day() {
        bench.start(PROCESS, "S1");
        steps.foundOutLater = true;
        bench.start(PROCESS, "S2");

        bench.send("NoRiskEmploymentEnds", "S1");
        bench.send("NoRiskEmploymentEnds", "S2");

        assertThat(bench.openTask("S1", "userTask_reportEnd")).isNotNull();
        assertThat(bench.openTask("S2", "userTask_reportEnd")).isNotNull();
    }

    @Test
    void a_recovery_told_before_the_report_is_reported_after_it() {
        bench.start(PROCESS, "S1");
        steps.recovered = true;

        bench.complete("S1", "userTask_report");

        assertThat(bench.openTask("S1", "userTask_recovery")).isNotNull();
    }

    @Test
    void an_answer_one_does_not_agree_with_gives_six_weeks_to_object() {
        bench.start(PROCESS, "S1");
        bench.complete("S1", "userTask_report");

        bench.complete("S1", "userTask_answer", Map.of("agrees", false));
        assertThat(tasks.task("userTask_object").deadlineCode()).isEqualTo("AWB_6_7");
        bench.complete("S1", "userTask_object", Map.of("objected", false));

        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_objected");
    }

    @Test
    void what_uwv_decides_on_an_objection_is_recorded() {
        bench.start(PROCESS, "S1");
        bench.complete("S1", "userTask_report");
        bench.complete("S1", "userTask_answer", Map.of("agrees", false));
        bench.complete("S1", "userTask_object", Map.of("objected", true));
        assertThat(tasks.task("userTask_objectionAnswer").deadlineCode()).isEqualTo("NO_RISK_OBJECTION");
        bench.complete("S1", "userTask_objectionAnswer");

        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_objectionAnswered");
    }

    @Test
    void after_104_weeks_it_is_over_and_payroll_was_warned() {
        bench.start(PROCESS, "S1");
        steps.next = FakeNoRiskSteps.PAST;
        bench.complete("S1", "userTask_report");
        bench.complete("S1", "userTask_answer", AGREES);
        steps.over = true;

        bench.complete("S1", "userTask_nearEnd");

        assertThat(steps.calls).containsExactly("over");
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_answered", "end_over");
    }

    @Test
    void a_mistake_takes_everything_away() {
        bench.start(PROCESS, "S1");
        bench.complete("S1", "userTask_report");

        bench.send("NoRiskSicknessStopped", "S1");

        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_stopped");
        assertThat(bench.openTasks("S1")).isEmpty();
    }
}
