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

@ProcessTest(covers = "learning-subsidy")
@UsesFakeSteps
class LearningSubsidyProcessTest {

    private static final String PROCESS = "learning-subsidy";
    private static final String KEY = "place-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    Workflow workflow;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeLearningSteps steps;

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
    void two_school_years_one_after_the_other() {
        steps.moreYears = 1;
        begun();
        assertThat(tasks.task("userTask_records").deadlineCode()).isEqualTo("LEARNING_CLOSES");
        asked("GRANTED");
        bench.complete(KEY, "userTask_amount");
        asked("REFUSED");

        assertThat(requests.calls).containsExactly("open LEARNING_SUBSIDY", "open LEARNING_SUBSIDY");
        assertThat(steps.calls).containsExactly("open", "keep", "open", "notGranted REFUSED", "keep", "done");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_done");
    }

    @Test
    void days_of_rvo_that_nobody_knows_are_looked_up_first() {
        steps.known = false;
        begun();
        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).containsExactly("userTask_season");

        bench.complete(KEY, "userTask_season");
        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).containsExactly("userTask_records");
        bench.complete(KEY, "userTask_records", Map.of("asks", false));

        assertThat(requests.calls).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_done");
    }

    @Test
    void when_the_desk_closes_in_silence_somebody_is_asked_whether_it_was_in_time() {
        closed();
        bench.complete(KEY, "userTask_missed", Map.of("inTime", false));

        assertThat(requests.calls).isEmpty();
        assertThat(steps.calls).containsExactly("open", "keep", "done");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_done");
    }

    @Test
    void what_was_asked_in_time_goes_on() {
        closed();
        bench.complete(KEY, "userTask_missed", Map.of("inTime", true));
        bench.complete("R" + KEY, "userTask_answer", Map.of("answer", "GRANTED"));
        bench.complete(KEY, "userTask_amount");

        assertThat(requests.calls).containsExactly("open LEARNING_SUBSIDY");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_done");
    }

    @Test
    void a_hire_that_does_not_come_about_takes_everything_away() {
        begun();

        bench.send("LearningSubsidyStopped", KEY);

        assertThat(bench.openTasks(KEY)).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_stopped");
    }

    private void begun() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY));
        bench.complete(KEY, "userTask_learner");
    }

    private void asked(String answer) {
        bench.complete(KEY, "userTask_records", Map.of("asks", true));
        bench.complete("R" + KEY, "userTask_answer", Map.of("answer", answer));
    }

    private void closed() {
        begun();
        steps.closes = FakeLearningSteps.PAST;
        workflow.recomputeTimers(KEY);
        bench.runJobs();
        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).containsExactly("userTask_missed");
    }
}
