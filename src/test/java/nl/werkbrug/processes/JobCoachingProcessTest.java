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

@ProcessTest(covers = "job-coaching")
@UsesFakeSteps
class JobCoachingProcessTest {

    private static final String PROCESS = "job-coaching";
    private static final String KEY = "coaching-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeCoachingSteps steps;

    @Autowired
    FakeRequestSteps requests;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
        requests.clear();
    }

    @Test
    void a_coach_from_outside_plans_coaches_and_asks_once_more() {
        steps.next.addAll(List.of("RENEW", "LAST"));
        start(false);
        assertThat(tasks.task("userTask_planByCoach").worksAs()).isEqualTo(WorksAs.COACH);

        bench.complete(KEY, "userTask_planByCoach");
        granted();
        period(false);
        assertThat(tasks.task("userTask_renewByCoach").partyId()).isEqualTo("coach-1");
        bench.complete(KEY, "userTask_renewByCoach", Map.of("renews", true));
        granted();
        period(false);

        assertThat(requests.calls).containsExactly("open JOB_COACH_EXTERNAL", "open JOB_COACH_EXTERNAL");
        assertThat(steps.calls).containsExactly("keepReport", "keepReport", "finish");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_finished");
    }

    @Test
    void a_coach_of_the_employer_needs_no_account_of_a_coach() {
        steps.next.add("RENEW");
        start(true);

        bench.complete(KEY, "userTask_planByEmployer");
        granted();
        period(true);
        bench.complete(KEY, "userTask_renewByEmployer", Map.of("renews", false));

        assertThat(tasks.opened()).noneMatch(task -> task.worksAs() == WorksAs.COACH);
        assertThat(requests.calls).containsExactly("open JOB_COACH_INTERNAL");
        assertThat(steps.calls).containsExactly("settle", "keepReport", "finish");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_finished");
    }

    @Test
    void without_a_grant_it_ends() {
        start(false);
        bench.complete(KEY, "userTask_planByCoach");

        answer("NOT_ASKED");

        assertThat(steps.calls).containsExactly("notGranted");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_notGranted");
    }

    @Test
    void a_coach_who_leaves_gives_his_plan_to_the_next() {
        start(false);
        steps.coach = null;

        bench.send("JobCoachLeft", KEY);
        assertThat(bench.openTasks(KEY)).singleElement().extracting(ProcessBench.OpenTask::elementId).isEqualTo("userTask_letIn");
        steps.coach = "coach-2";
        bench.complete(KEY, "userTask_letIn");

        assertThat(tasks.opened().get(tasks.opened().size() - 1).partyId()).isEqualTo("coach-2");
        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_planByCoach");
    }

    @Test
    void a_coach_who_leaves_before_the_renewal_hands_that_over_too() {
        steps.next.add("RENEW");
        start(false);
        bench.complete(KEY, "userTask_planByCoach");
        granted();
        period(false);
        steps.coach = "coach-2";

        bench.send("JobCoachLeft", KEY);

        assertThat(bench.waitsAt(PROCESS, KEY)).containsExactly("userTask_renewByCoach");
        assertThat(tasks.opened().get(tasks.opened().size() - 1).partyId()).isEqualTo("coach-2");
    }

    @Test
    void after_a_long_break_everything_begins_anew_or_ends() {
        steps.next.addAll(List.of("BREAK", "BREAK"));
        start(true);
        bench.complete(KEY, "userTask_planByEmployer");
        granted();
        period(true);
        bench.complete(KEY, "userTask_resume", Map.of("resumes", true));
        bench.complete(KEY, "userTask_planByEmployer");
        granted();
        period(true);

        bench.complete(KEY, "userTask_resume", Map.of("resumes", false));

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_finished");
    }

    @Test
    void a_break_is_looked_at_when_it_lasts_longer_than_four_weeks() {
        start(false);
        steps.breakIsLong = FakeCoachingSteps.FAR;

        bench.send("JobCoachingBreak", KEY);
        assertThat(bench.timers(KEY)).containsKey("timer_longBreak");
        steps.breakIsLong = FakeCoachingSteps.PAST;
        bench.send("JobCoachingBreak", KEY);

        assertThat(steps.calls).containsExactly("endPeriodOfLongBreak");
        assertThat(bench.waitsAt(PROCESS, KEY)).contains("userTask_planByCoach");
    }

    @Test
    void the_end_is_told_to_who_pays_while_the_last_report_is_made() {
        start(true);
        bench.complete(KEY, "userTask_planByEmployer");
        granted();

        bench.send("JobCoachingEnds", KEY);

        assertThat(bench.openTasks(KEY)).extracting(ProcessBench.OpenTask::elementId)
                .containsExactlyInAnyOrder("userTask_tellEnd", "userTask_evaluate");
        bench.complete(KEY, "userTask_tellEnd");
        period(true);
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_told", "end_finished");
    }

    @Test
    void who_stays_after_all_takes_the_telling_away_and_the_period_goes_on() {
        start(true);
        bench.complete(KEY, "userTask_planByEmployer");
        granted();
        bench.send("JobCoachingEnds", KEY);

        bench.send("JobCoachingGoesOn", KEY);

        assertThat(bench.openTasks(KEY)).extracting(ProcessBench.OpenTask::elementId).containsExactly("userTask_evaluate");
    }

    @Test
    void stopping_takes_all_tasks_away() {
        start(false);
        bench.complete(KEY, "userTask_planByCoach");

        bench.send("JobCoachingStopped", KEY);

        assertThat(bench.openTasks(KEY)).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_stopped");
    }

    @Test
    void what_is_granted_on_objection_goes_on_at_the_decision() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY, "afterObjection", true));

        assertThat(bench.openTasks(KEY)).extracting(ProcessBench.OpenTask::elementId).containsExactly("userTask_grant");
    }

    private void start(boolean internal) {
        bench.start(PROCESS, KEY, Map.of(
                "internal", internal, "requestKind", internal ? "JOB_COACH_INTERNAL" : "JOB_COACH_EXTERNAL", "itemId", KEY, "afterObjection", false));
    }

    private void granted() {
        answer("GRANTED");
        bench.complete(KEY, "userTask_grant", Map.of("itemId", "period-1"));
    }

    private void answer(String answer) {
        requests.answer = answer;
        bench.complete("R" + KEY, "userTask_ask", Map.of("asked", false));
    }

    private void period(boolean internal) {
        bench.complete(KEY, "userTask_evaluate");
        bench.complete(KEY, internal ? "userTask_satisfactionByEmployer" : "userTask_satisfactionByCoach");
        bench.complete(KEY, internal ? "userTask_reportByEmployer" : "userTask_reportByCoach");
    }
}
