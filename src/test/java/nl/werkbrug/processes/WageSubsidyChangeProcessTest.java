package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "wage-subsidy-change")
@UsesFakeSteps
class WageSubsidyChangeProcessTest {

    private static final String PROCESS = "wage-subsidy-change";
    private static final String ASSESS = "userTask_assess";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeSubsidyChangeSteps steps;

    @Autowired
    FakeSigningSteps signing;

    @Autowired
    FakeMeasurementSteps measurement;

    @BeforeEach
    void forget_the_test_before() {
        signing.clear();
        steps.clear();
        measurement.clear();
        measurement.byCoach = false;
    }

    @Test
    void what_cannot_change_the_amount_asks_nobody() {
        steps.needsAssessment = false;

        start();

        assertThat(tasks.opened()).isEmpty();
        assertThat(steps.calls).containsExactly("close C1");
        assertThat(bench.results(PROCESS, "C1")).containsExactly("end_noEffect");
    }

    @Test
    void the_loket_may_find_that_nothing_changes() {
        start();
        assertThat(tasks.task(ASSESS).worksAs()).isEqualTo(WorksAs.LOKET);

        bench.complete("C1", ASSESS, Map.of("outcome", "NONE"));

        assertThat(steps.calls).containsExactly("close C1");
        assertThat(bench.results(PROCESS, "C1")).containsExactly("end_noEffect");
    }

    @Test
    void a_change_counts_once_every_year_of_it_is_signed() {
        steps.more = 1;
        start();
        bench.complete("C1", ASSESS, Map.of("outcome", "DECIDE"));

        Signatures.sign(bench, "C1", true);
        assertThat(bench.ended(PROCESS, "C1")).isFalse();
        Signatures.sign(bench, "C1", true);

        assertThat(steps.calls).containsExactly("next C1", "next C1", "apply C1");
        assertThat(bench.results(PROCESS, "C1")).containsExactly("end_applied");
    }

    @Test
    void what_the_team_lead_sends_back_is_assessed_again() {
        start();
        bench.complete("C1", ASSESS, Map.of("outcome", "DECIDE"));

        Signatures.sign(bench, "C1", false);

        assertThat(bench.openTasks("C1")).extracting(ProcessBench.OpenTask::elementId).containsExactly(ASSESS);
        assertThat(steps.calls).containsExactly("next C1");
    }

    @Test
    void other_work_is_measured_before_the_amount_is_proposed() {
        start();
        bench.complete("C1", ASSESS, Map.of("outcome", "MEASURE"));
        assertThat(bench.openTasks("C1")).isEmpty();

        measure();
        assertThat(steps.calls).containsExactly("measured C1");
        bench.complete("C1", ASSESS, Map.of("outcome", "DECIDE"));
        Signatures.sign(bench, "C1", true);

        assertThat(bench.results(PROCESS, "C1")).containsExactly("end_applied");
    }

    @Test
    void what_an_objection_has_measured_is_measured_first() {
        steps.measuresFirst = true;

        start();

        assertThat(bench.openTasks("C1")).isEmpty();
        assertThat(bench.openTask("S1", "userTask_planByLoket")).isNotNull();
    }

    @Test
    void a_subsidy_that_ends_meanwhile_is_not_measured_any_more() {
        steps.measuresFirst = true;
        start();

        bench.send("WageSubsidyEnded", "C1");

        assertThat(bench.openTasks("S1")).isEmpty();
        assertThat(steps.calls).containsExactly("stopMeasuring C1");
        assertThat(bench.results(PROCESS, "C1")).containsExactly("end_stopped");
    }

    private void start() {
        bench.start(PROCESS, "C1", Map.of("changeId", "C1", "wageSubsidyId", "S1"));
    }

    /** The loket measures, and fixes the wage value. */
    private void measure() {
        List.of("planByLoket", "reportByLoket", "employerView", "employeeViewByLoket", "finishByLoket")
                .forEach(step -> bench.complete("S1", "userTask_" + step));
        bench.complete("S1", "userTask_confirm", Map.of("confirmed", true));
    }
}
