package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "wage-subsidy")
@UsesFakeSteps
class WageSubsidyProcessTest {

    private static final String PROCESS = "wage-subsidy";
    private static final Map<String, Object> READY = Map.of("complete", true, "measure", false);
    private static final Map<String, Object> GRANT = Map.of("outcome", "GRANT", "itemId", "D1");

    @Autowired
    ProcessBench bench;

    @Autowired
    FakeWageSubsidySteps steps;

    @Autowired
    FakeSigningSteps signing;

    @Autowired
    FakeMeasurementSteps measurement;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
        signing.clear();
        measurement.clear();
        measurement.byCoach = false;
    }

    @Test
    void a_complete_application_is_granted_and_runs_until_it_ends() {
        check(READY);
        propose(GRANT);
        sign(true);
        bench.send("WageSubsidyEnded", "S1");

        assertThat(steps.calls).containsExactly("deciding", "settle D1", "end");
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_ended");
    }

    @Test
    void what_the_lead_sends_back_is_proposed_again_and_may_be_refused() {
        steps.granted = false;
        check(READY);
        propose(GRANT);
        sign(false);
        propose(GRANT);
        sign(true);

        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_refused");
    }

    @Test
    void an_incomplete_application_is_completed_and_checked_again() {
        check(Map.of("complete", false));
        bench.complete("S1", "userTask_complete");

        assertThat(steps.calls).containsExactly("askCompletion");
        assertThat(bench.openTask("S1", "userTask_check")).isNotNull();
    }

    @Test
    void an_application_that_is_not_completed_is_not_processed() {
        steps.over = FakeWageSubsidySteps.PAST;
        check(Map.of("complete", false));
        bench.complete("S1", "userTask_notProcess", Map.of("outcome", "NOT_PROCESSED", "itemId", "D2"));
        sign(false);
        bench.complete("S1", "userTask_notProcess", Map.of("outcome", "NOT_PROCESSED", "itemId", "D2"));
        sign(true);

        assertThat(steps.calls).containsExactly("askCompletion", "completionLapsed", "settle D2");
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_notProcessed");
    }

    @Test
    void it_may_be_handled_all_the_same() {
        steps.over = FakeWageSubsidySteps.PAST;
        check(Map.of("complete", false));
        bench.complete("S1", "userTask_notProcess", Map.of("outcome", "ANYWAY"));

        assertThat(bench.openTask("S1", "userTask_check")).isNotNull();
    }

    @Test
    void a_measurement_comes_before_the_decision() {
        check(Map.of("complete", true, "measure", true));
        measure();

        assertThat(steps.calls).containsExactly("measuring", "deciding");
        assertThat(bench.openTask("S1", "userTask_propose")).isNotNull();
    }

    @Test
    void the_program_works_out_what_needs_no_judgement() {
        steps.automatic = true;
        check(READY);

        assertThat(steps.calls).containsExactly("deciding", "draft");
        assertThat(bench.openTask("S1", "userTask_sign")).isNotNull();
    }

    @Test
    void what_turns_out_to_be_missing_is_asked_while_deciding() {
        check(READY);
        propose(Map.of("outcome", "INCOMPLETE"));
        bench.complete("S1", "userTask_completeAgain");
        steps.over = FakeWageSubsidySteps.PAST;
        propose(Map.of("outcome", "INCOMPLETE"));

        assertThat(steps.calls).containsExactly("deciding", "askCompletion", "askCompletion", "completionLapsed");
        assertThat(bench.openTask("S1", "userTask_propose")).isNotNull();
    }

    @Test
    void the_employer_is_heard_or_stays_silent() {
        check(READY);
        propose(Map.of("outcome", "HEAR"));
        bench.complete("S1", "userTask_view");
        steps.over = FakeWageSubsidySteps.PAST;
        propose(Map.of("outcome", "HEAR"));

        assertThat(steps.calls).containsExactly("deciding", "inviteView", "inviteView", "viewSilent");
        assertThat(bench.openTask("S1", "userTask_propose")).isNotNull();
    }

    @Test
    void the_flat_rate_is_followed_by_a_measurement_and_a_change() {
        flatRate(FakeWageSubsidySteps.PAST);
        measure();
        change(false);
        change(true);

        assertThat(steps.calls).containsExactly("deciding", "settle D1", "decidingAgain", "flatRateOver");
        bench.send("WageSubsidyEnded", "S1");
        assertThat(bench.results(PROCESS, "S1")).endsWith("end_ended");
    }

    @Test
    void a_subsidy_may_end_before_or_while_the_flat_rate_is_followed_up() {
        flatRate(FakeWageSubsidySteps.LATER);
        bench.send("WageSubsidyEnded", "S1");
        boolean early = bench.ended(PROCESS, "S1");
        bench.clear();
        flatRate(FakeWageSubsidySteps.PAST);
        bench.send("WageSubsidyEnded", "S1");

        assertThat(early).isTrue();
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_ended");
    }

    @Test
    void withdrawing_the_application_takes_the_work_away() {
        check(READY);
        int taken = bench.send("ApplicationWithdrawn", "S1");

        assertThat(taken).isEqualTo(1);
        assertThat(bench.openTasks("S1")).isEmpty();
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_withdrawn");
    }

    @Test
    void withdrawing_the_application_ends_a_measurement_that_runs() {
        check(Map.of("complete", true, "measure", true));
        bench.send("ApplicationWithdrawn", "S1");

        assertThat(bench.openTasks("S1")).isEmpty();
        assertThat(bench.ended("wage-value-measurement", "S1")).isTrue();
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_withdrawn");
    }

    @Test
    void after_a_founded_objection_only_the_decision_is_left() {
        steps.afterObjection = true;
        bench.start(PROCESS, "S1");
        propose(GRANT);
        sign(true);

        assertThat(steps.calls).containsExactly("settle D1");
    }

    @Test
    void an_objection_may_have_the_wage_value_measured_before_the_decision() {
        steps.measureAfterObjection = true;
        bench.start(PROCESS, "S1");
        measure();
        propose(GRANT);
        sign(true);

        assertThat(steps.calls).containsExactly("measuring", "deciding", "settle D1");
    }

    /** The loket measures, and fixes the wage value. */
    private void measure() {
        List.of("planByLoket", "reportByLoket", "employerView", "employeeViewByLoket", "finishByLoket")
                .forEach(step -> bench.complete("S1", "userTask_" + step));
        bench.complete("S1", "userTask_confirm", Map.of("confirmed", true));
    }

    private void check(Map<String, Object> routing) {
        bench.start(PROCESS, "S1");
        bench.complete("S1", "userTask_check", routing);
    }

    private void propose(Map<String, Object> routing) {
        bench.complete("S1", "userTask_propose", routing);
    }

    private void sign(boolean signed) {
        bench.complete("S1", "userTask_sign", Map.of("signed", signed));
    }

    private void change(boolean signed) {
        bench.complete("S1", "userTask_proposeChange", Map.of("itemId", "D3"));
        sign(signed);
    }

    private void flatRate(java.time.Instant over) {
        steps.flatRate = true;
        check(READY);
        steps.over = over;
        propose(GRANT);
        sign(true);
    }
}
