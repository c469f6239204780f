package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.engine.StubModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "wage-cost-benefit")
@UsesFakeSteps
class WageCostBenefitProcessTest {

    private static final String PROCESS = "wage-cost-benefit";
    private static final String REQUEST = "RB1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeBenefitSteps steps;

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
    void a_benefit_without_statement_is_switched_on_and_runs_period_by_period() {
        steps.periods.addAll(List.of(FakeBenefitSteps.PAST, FakeBenefitSteps.PAST));
        steps.on.addAll(List.of(true, true));

        start();
        bench.complete("B1", "userTask_switchOn");

        assertThat(steps.calls).containsExactly("period", "period", "period");
        assertThat(bench.waitsAt(PROCESS, "B1")).containsExactly("gateway_wait");
        assertThat(tasks.task("userTask_switchOn").deadlineCode()).isEqualTo("LKV_SWITCH_ON");
    }

    @Test
    void at_the_end_of_its_term_it_is_switched_off() {
        steps.periods.add(FakeBenefitSteps.PAST);
        steps.on.add(false);

        start();
        bench.complete("B1", "userTask_switchOn");
        bench.complete("B1", "userTask_switchOff");

        assertThat(steps.calls).containsExactly("period", "over");
        assertThat(bench.results(PROCESS, "B1")).containsExactly("end_on", "end_over");
    }

    @Test
    void what_ends_it_takes_away_the_task_to_switch_it_on() {
        start();

        bench.send("WageCostBenefitEnded", "B1");
        bench.complete("B1", "userTask_switchOff");

        assertThat(tasks.wasCancelled(tasks.task("userTask_switchOn").id())).isTrue();
        assertThat(bench.results(PROCESS, "B1")).containsExactly("end_notOn", "end_over");
    }

    @Test
    void the_statement_comes_first() {
        steps.statement = true;
        start();
        assertThat(requests.calls).contains("open TARGET_GROUP_STATEMENT");

        bench.complete(REQUEST, "userTask_answer", Map.of("answer", "GRANTED"));

        assertThat(steps.calls).containsExactly("granted", "period");
        assertThat(bench.openTask("B1", "userTask_switchOn")).isNotNull();
    }

    @Test
    void without_a_statement_it_ends_and_nobody_is_told_why() {
        steps.statement = true;
        start();

        bench.complete(REQUEST, "userTask_answer", Map.of("answer", "REFUSED"));

        assertThat(steps.calls).containsExactly("without");
        assertThat(bench.results(PROCESS, "B1")).containsExactly("end_noStatement");
        assertThat(bench.variables(PROCESS, "B1")).doesNotContainKey("reason");
    }

    @Test
    void it_can_be_given_up_at_any_moment() {
        steps.statement = true;
        start();

        bench.send("WageCostBenefitStopped", "B1");

        assertThat(bench.results(PROCESS, "B1")).containsExactly("end_stopped");
        assertThat(bench.openTasks(REQUEST)).isEmpty();
    }

    private void start() {
        bench.start(PROCESS, "B1", Map.of("itemId", "B1", "requestKind", "TARGET_GROUP_STATEMENT"));
    }
}
