package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessBench.OpenTask;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.engine.StubModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "local-scheme")
@UsesFakeSteps
class LocalSchemeProcessTest {

    private static final String PROCESS = "local-scheme";
    private static final String KEY = "local-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeLocalSchemeSteps steps;

    @Autowired
    StubModels stubs;

    private String stub;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
        stub = stubs.deploy("authority-request");
    }

    @AfterEach
    void the_real_request_is_back() {
        bench.clear();
        stubs.remove(stub);
    }

    @Test
    void from_the_questions_to_the_payment() {
        start();
        bench.complete(KEY, "userTask_answers");
        answer("GRANTED");
        bench.complete(KEY, "userTask_check", Map.of("met", true));
        bench.complete(KEY, "userTask_pay");

        assertThat(steps.calls).containsExactly("openRequest", "granted");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_paid");
        assertThat(tasks.task("userTask_pay").deadlineCode()).isEqualTo("AWB_4_87");
    }

    @Test
    void without_questions_and_without_a_day_to_wait_for_it_is_asked_and_paid() {
        steps.asks = false;
        steps.waits = false;
        start();
        answer("PARTLY");

        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).containsExactly("userTask_pay");
    }

    @Test
    void what_is_refused_is_not_paid() {
        steps.asks = false;
        start();
        answer("REFUSED");

        assertThat(steps.calls).containsExactly("openRequest", "notGranted REFUSED");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_notGranted");
    }

    @Test
    void that_it_is_not_paid_is_signed_or_sent_back() {
        granted();
        bench.complete(KEY, "userTask_check", Map.of("met", false));
        bench.complete(KEY, "userTask_sign", Map.of("signed", false));
        bench.complete(KEY, "userTask_check", Map.of("met", false));
        bench.complete(KEY, "userTask_sign", Map.of("signed", true));

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_notPaid");
    }

    @Test
    void an_employment_that_ends_meanwhile_is_looked_at_now() {
        steps.checkOn = FakeLocalSchemeSteps.FAR;
        granted();
        assertThat(bench.openTasks(KEY)).isEmpty();

        bench.send("LocalSchemeEmploymentEnds", KEY);

        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).containsExactly("userTask_check");
    }

    @Test
    void an_end_that_was_known_before_the_decision_is_looked_at_now() {
        steps.checkOn = FakeLocalSchemeSteps.FAR;
        steps.early = true;
        granted();

        assertThat(bench.openTasks(KEY)).extracting(OpenTask::elementId).containsExactly("userTask_check");
    }

    @Test
    void a_hire_that_does_not_come_about_takes_everything_away() {
        start();

        bench.send("LocalSchemeStopped", KEY);

        assertThat(bench.openTasks(KEY)).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_stopped");
    }

    @Test
    void what_is_granted_on_objection_goes_on_at_the_grant() {
        steps.waits = false;
        bench.start(PROCESS, KEY, Map.of("itemId", KEY, "afterObjection", true));
        assertThat(steps.calls).containsExactly("granted");
        bench.complete(KEY, "userTask_pay");

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_paid");
    }

    private void start() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY, "afterObjection", false));
    }

    private void granted() {
        steps.asks = false;
        start();
        answer("GRANTED");
    }

    private void answer(String answer) {
        bench.complete("R" + KEY, "userTask_answer", Map.of("answer", answer));
    }
}
