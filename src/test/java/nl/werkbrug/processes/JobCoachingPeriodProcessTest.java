package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "job-coaching-period")
@UsesFakeSteps
class JobCoachingPeriodProcessTest {

    private static final String PROCESS = "job-coaching-period";
    private static final String KEY = "coaching-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeCoachingSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void nothing_is_asked_before_the_last_day() {
        steps.lastDay = FakeCoachingSteps.FAR;

        start(false);

        assertThat(bench.timers(KEY)).containsOnlyKeys("timer_lastDay");
        assertThat(bench.openTasks(KEY)).isEmpty();
    }

    @Test
    void employer_employee_and_coach_are_asked_in_turn() {
        start(false);

        bench.complete(KEY, "userTask_evaluate");
        bench.complete(KEY, "userTask_satisfactionByCoach");
        bench.complete(KEY, "userTask_reportByCoach");

        assertThat(steps.calls).containsExactly("keepReport");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_reported");
    }

    @Test
    void of_an_internal_coach_the_advance_is_followed_too() {
        start(true);

        bench.complete(KEY, "userTask_evaluate");
        bench.complete(KEY, "userTask_satisfactionByEmployer");
        bench.complete(KEY, "userTask_reportByEmployer");

        assertThat(steps.calls).containsExactly("settle", "keepReport");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_reported");
    }

    @Test
    void an_employer_who_is_silent_does_not_hold_up_the_report() {
        steps.evaluationOver = FakeCoachingSteps.PAST;

        start(false);

        assertThat(tasks.wasCancelled(tasks.task("userTask_evaluate").id())).isTrue();
        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_satisfactionByCoach");
    }

    @Test
    void a_coach_who_leaves_hands_over_what_is_open() {
        start(false);
        bench.complete(KEY, "userTask_evaluate");
        steps.coach = "coach-2";

        bench.send("JobCoachLeft", KEY);
        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_satisfactionByCoach");
        bench.complete(KEY, "userTask_satisfactionByCoach");
        steps.coach = null;
        bench.send("JobCoachLeft", KEY);

        assertThat(bench.openTasks(KEY)).singleElement().extracting(ProcessBench.OpenTask::elementId).isEqualTo("userTask_letIn");
        steps.coach = "coach-3";
        bench.complete(KEY, "userTask_letIn");
        bench.complete(KEY, "userTask_reportByCoach");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_reported");
    }

    private void start(boolean internal) {
        bench.start(PROCESS, KEY, Map.of("internal", internal, "itemId", "period-1"));
    }
}
