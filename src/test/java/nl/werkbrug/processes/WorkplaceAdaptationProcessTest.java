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

@ProcessTest(covers = "workplace-adaptation")
@UsesFakeSteps
class WorkplaceAdaptationProcessTest {

    private static final String PROCESS = "workplace-adaptation";
    private static final String KEY = "adaptation-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeAdaptationSteps steps;

    @Autowired
    FakeRequestSteps requests;

    @Autowired
    StubModels stubs;

    private String stub;

    @BeforeEach
    void forget_the_test_before() {
        steps.calls.clear();
        requests.clear();
        stub = stubs.deploy("authority-request");
    }

    @AfterEach
    void the_real_request_is_back() {
        bench.clear();
        stubs.remove(stub);
    }

    @Test
    void two_quotes_then_asked_bought_and_paid() {
        told("WORKPLACE_ADAPTATION");
        assertThat(tasks.task("userTask_need").deadlineCode()).isEqualTo("ADAPTATION_NEED");
        bench.complete(KEY, "userTask_quote", Map.of("moreQuotes", true));
        bench.complete(KEY, "userTask_quote", Map.of("moreQuotes", false));
        bench.complete(KEY, "userTask_choose", Map.of("asks", true));
        answer("GRANTED");
        bench.complete(KEY, "userTask_decision", Map.of("supplied", false));
        bench.complete(KEY, "userTask_purchase");
        assertThat(steps.calls).containsExactly("claim");
        bench.complete(KEY, "userTask_claim");
        bench.complete(KEY, "userTask_paid");

        assertThat(requests.calls).containsExactly("open WORKPLACE_ADAPTATION");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_paid");
    }

    @Test
    void what_the_authority_supplies_is_not_bought() {
        asked("PORTABLE_PROVISION");
        answer("PARTLY");
        bench.complete(KEY, "userTask_decision", Map.of("supplied", true));
        bench.complete(KEY, "userTask_delivered");

        assertThat(requests.calls).containsExactly("open PORTABLE_PROVISION");
        assertThat(steps.calls).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_delivered");
    }

    @Test
    void without_a_decision_nobody_buys() {
        asked("WORKPLACE_ADAPTATION");
        assertThat(bench.openTasks(KEY)).isEmpty();
        answer("REFUSED");

        assertThat(steps.calls).containsExactly("notGranted REFUSED");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_notGranted");
    }

    @Test
    void who_sees_the_costs_may_leave_it() {
        told("WORKPLACE_ADAPTATION");
        bench.complete(KEY, "userTask_quote", Map.of("moreQuotes", false));
        bench.complete(KEY, "userTask_choose", Map.of("asks", false));

        assertThat(requests.calls).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_notAsked");
    }

    @Test
    void a_hire_that_does_not_come_about_takes_everything_away() {
        asked("WORKPLACE_ADAPTATION");

        bench.send("WorkplaceAdaptationStopped", KEY);

        assertThat(bench.openTasks("R" + KEY)).extracting(OpenTask::elementId).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_stopped");
    }

    @Test
    void what_is_granted_on_objection_goes_on_at_the_decision() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY, "afterObjection", true, "restToPay", false));

        assertThat(bench.openTasks(KEY)).extracting(ProcessBench.OpenTask::elementId).containsExactly("userTask_decision");
    }

    @Test
    void when_only_the_rest_must_still_come_nothing_but_the_payment_is_asked() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY, "afterObjection", false, "restToPay", true));
        bench.complete(KEY, "userTask_paid");

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_paid");
    }

    private void told(String requestKind) {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY, "afterObjection", false, "restToPay", false));
        bench.complete(KEY, "userTask_need", Map.of("requestKind", requestKind));
    }

    private void asked(String requestKind) {
        told(requestKind);
        bench.complete(KEY, "userTask_quote", Map.of("moreQuotes", false));
        bench.complete(KEY, "userTask_choose", Map.of("asks", true));
    }

    private void answer(String answer) {
        bench.complete("R" + KEY, "userTask_answer", Map.of("answer", answer));
    }
}
