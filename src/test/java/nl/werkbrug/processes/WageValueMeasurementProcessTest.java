package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.engine.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "wage-value-measurement")
@UsesFakeSteps
class WageValueMeasurementProcessTest {

    private static final String PROCESS = "wage-value-measurement";
    private static final String KEY = "subsidy-1";
    private static final LocalDate VIEWS_OVER = LocalDate.of(2026, 3, 17);

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    TestClock clock;

    @Autowired
    FakeMeasurementSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
        steps.viewsOverOn = VIEWS_OVER;
    }

    @Test
    void a_coach_who_is_let_in_measures_and_the_loket_fixes_the_value() {
        start(true);

        assertThat(tasks.task("userTask_planByCoach").worksAs()).isEqualTo(WorksAs.COACH);
        assertThat(tasks.task("userTask_planByCoach").partyId()).isEqualTo("coach-1");
        measureByCoach();
        assertThat(tasks.task("userTask_employerView").worksAs()).isEqualTo(WorksAs.PAYROLL);
        bench.complete(KEY, "userTask_employerView");
        bench.complete(KEY, "userTask_employeeViewByCoach");
        bench.complete(KEY, "userTask_finishByCoach");
        assertThat(tasks.task("userTask_confirm").worksAs()).isEqualTo(WorksAs.LOKET);
        bench.complete(KEY, "userTask_confirm", Map.of("confirmed", true));

        assertThat(steps.calls).containsExactly("begin", "tellConcept", "keepReport");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_fixed");
    }

    @Test
    void without_a_coach_the_loket_does_all_of_it() {
        start(false);

        bench.complete(KEY, "userTask_planByLoket");
        bench.complete(KEY, "userTask_reportByLoket");
        bench.complete(KEY, "userTask_employerView");
        bench.complete(KEY, "userTask_employeeViewByLoket");
        bench.complete(KEY, "userTask_finishByLoket");
        bench.complete(KEY, "userTask_confirm", Map.of("confirmed", true));

        assertThat(tasks.opened()).noneMatch(task -> task.worksAs() == WorksAs.COACH);
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_fixed");
    }

    @Test
    void silence_goes_on_after_the_term_for_the_employer_and_for_the_coach() {
        start(true);
        measureByCoach();
        assertThat(bench.timers(KEY)).containsOnlyKeys("timer_employer", "timer_employeeByCoach");

        passTheTerm();

        assertThat(tasks.wasCancelled(tasks.task("userTask_employerView").id())).isTrue();
        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_finishByCoach");
    }

    @Test
    void silence_goes_on_after_the_term_for_the_loket_too() {
        start(false);
        bench.complete(KEY, "userTask_planByLoket");
        bench.complete(KEY, "userTask_reportByLoket");
        assertThat(bench.timers(KEY)).containsOnlyKeys("timer_employer", "timer_employeeByLoket");

        passTheTerm();

        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_finishByLoket");
    }

    @Test
    void one_view_is_not_enough_to_go_on() {
        start(true);
        measureByCoach();

        bench.complete(KEY, "userTask_employerView");

        assertThat(bench.waitsAt(PROCESS, KEY)).contains("userTask_employeeViewByCoach").doesNotContain("userTask_finishByCoach");
    }

    @Test
    void the_loket_can_send_the_report_back() {
        start(true);
        measureByCoach();
        passTheTerm();
        bench.complete(KEY, "userTask_finishByCoach");

        bench.complete(KEY, "userTask_confirm", Map.of("confirmed", false));

        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_finishByCoach");
        assertThat(steps.calls).doesNotContain("keepReport");
    }

    @Test
    void a_coach_who_leaves_before_the_visit_is_planned_hands_over_to_the_loket() {
        start(true);

        coachLeaves();

        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_planByLoket");
        assertThat(tasks.wasCancelled(tasks.task("userTask_planByCoach").id())).isTrue();
    }

    @Test
    void a_coach_who_leaves_before_the_report_hands_over_to_the_loket() {
        start(true);
        bench.complete(KEY, "userTask_planByCoach");

        coachLeaves();

        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_reportByLoket");
    }

    @Test
    void a_coach_who_leaves_while_views_are_awaited_hands_over_to_the_loket() {
        start(true);
        measureByCoach();

        coachLeaves();
        bench.complete(KEY, "userTask_employeeViewByLoket");
        bench.complete(KEY, "userTask_employerView");

        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_finishByLoket");
    }

    @Test
    void a_coach_who_leaves_before_the_report_is_finished_hands_over_to_the_loket() {
        start(true);
        measureByCoach();
        passTheTerm();

        coachLeaves();

        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_finishByLoket");
    }

    @Test
    void a_visit_that_does_not_happen_is_planned_again_by_the_coach() {
        start(true);
        bench.complete(KEY, "userTask_planByCoach");

        assertThat(bench.send("VisitCalledOff", KEY)).isEqualTo(1);

        assertThat(tasks.wasCancelled(tasks.task("userTask_reportByCoach").id())).isTrue();
        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_planByCoach");
    }

    @Test
    void a_visit_that_does_not_happen_is_planned_again_by_the_loket() {
        start(false);
        bench.complete(KEY, "userTask_planByLoket");

        bench.send("VisitCalledOff", KEY);

        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_planByLoket");
    }

    @Test
    void withdrawing_the_application_ends_everything() {
        start(true);
        measureByCoach();

        bench.send("ApplicationWithdrawn", KEY);

        assertThat(steps.calls).contains("cancel");
        assertThat(bench.openTasks(KEY)).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_withdrawn");
    }

    private void start(boolean byCoach) {
        steps.byCoach = byCoach;
        bench.start(PROCESS, KEY);
    }

    private void measureByCoach() {
        bench.complete(KEY, "userTask_planByCoach");
        bench.complete(KEY, "userTask_reportByCoach");
    }

    private void passTheTerm() {
        clock.moveToMorningOf(VIEWS_OVER);
        bench.runJobs();
    }

    private void coachLeaves() {
        steps.byCoach = false;
        bench.send("CoachLeft", KEY);
    }
}
