package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessBench.OpenTask;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.engine.StubModels;
import nl.werkbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "trial-placement")
@UsesFakeSteps
class TrialPlacementProcessTest {

    private static final String PROCESS = "trial-placement";
    private static final String KEY = "trial-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    Workflow workflow;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeTrialPlacementSteps steps;

    @Autowired
    FakeRequestSteps requests;

    @Autowired
    StubModels stubs;

    private String stub;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
        requests.clear();
        stub = stubs.deploy("authority-request");
    }

    @AfterEach
    void the_real_request_is_back() {
        bench.clear();
        stubs.remove(stub);
    }

    @Test
    void from_plan_to_hire() {
        running();

        assertThat(requests.calls).containsExactly("open TRIAL_PLACEMENT");
        bench.complete(KEY, "userTask_midterm");
        theEndComes();
        bench.complete(KEY, "userTask_final", Map.of("hired", true));
        bench.complete(KEY, "userTask_hire");

        assertThat(steps.calls).containsExactly("agreement", "begin", "hired");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_hired");
        assertThat(tasks.task("userTask_plan").deadlineCode()).isEqualTo("HIRE_TRIAL_REQUEST");
    }

    @Test
    void nothing_begins_before_a_decision() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY, "afterObjection", false));
        bench.complete(KEY, "userTask_plan");

        assertThat(bench.openTasks(KEY)).isEmpty();
        assertThat(steps.calls).isEmpty();
        answer("REFUSED");

        assertThat(steps.calls).containsExactly("notGranted REFUSED");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_notGranted");
    }

    @Test
    void without_a_midterm_evaluation_it_goes_on_to_the_final_one() {
        running();
        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).containsExactly("userTask_midterm");

        theEndComes();
        bench.complete(KEY, "userTask_final", Map.of("hired", false));

        assertThat(tasks.wasCancelled(tasks.task("userTask_midterm").id())).isTrue();
        assertThat(steps.calls).containsExactly("agreement", "begin", "notHired");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_notHired");
    }

    @Test
    void sickness_that_does_not_count_holds_up_the_end() {
        running();
        steps.sick = true;
        bench.complete(KEY, "userTask_midterm");
        theEndComes();
        assertThat(bench.waitsAt(PROCESS, KEY)).contains("message_recovered");

        steps.sick = false;
        bench.send("TrialPlacementRecovered", KEY);

        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).containsExactly("userTask_final");
    }

    @Test
    void a_longer_trial_is_asked_and_recorded_while_it_goes_on() {
        running();

        bench.send("TrialPlacementExtension", KEY);
        answer("GRANTED");
        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId)
                .containsExactlyInAnyOrder("userTask_midterm", "userTask_extension");
        bench.complete(KEY, "userTask_extension");

        assertThat(requests.calls).containsExactly("open TRIAL_PLACEMENT", "open TRIAL_PLACEMENT");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_extended");
    }

    @Test
    void a_longer_trial_that_is_refused_changes_nothing() {
        running();

        bench.send("TrialPlacementExtension", KEY);
        answer("REFUSED");

        assertThat(steps.calls).containsExactly("agreement", "begin", "notExtended");
        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).containsExactly("userTask_midterm");
    }

    @Test
    void who_stops_early_tells_who_decided() {
        running();

        bench.send("TrialPlacementEndsEarly", KEY);
        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).containsExactly("userTask_tell");
        bench.complete(KEY, "userTask_tell");

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_told");
    }

    @Test
    void a_hire_that_does_not_come_about_takes_everything_away() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY, "afterObjection", false));
        bench.complete(KEY, "userTask_plan");

        bench.send("TrialPlacementStopped", KEY);

        assertThat(bench.openTasks("R" + KEY)).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_stopped");
    }

    @Test
    void what_is_granted_on_objection_goes_on_at_the_decision() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY, "afterObjection", true));

        assertThat(bench.openTasks(KEY)).extracting(ProcessBench.OpenTask::elementId).containsExactly("userTask_grant");
    }

    private void running() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY, "afterObjection", false));
        bench.complete(KEY, "userTask_plan");
        answer("GRANTED");
        bench.complete(KEY, "userTask_grant");
        bench.complete(KEY, "userTask_signed");
    }

    private void theEndComes() {
        steps.finalFrom = FakeTrialPlacementSteps.PAST;
        workflow.recomputeTimers(KEY);
        bench.runJobs();
    }

    private void answer(String answer) {
        bench.complete("R" + KEY, "userTask_answer", Map.of("answer", answer));
    }
}
