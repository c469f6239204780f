package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "authority-request")
@UsesFakeSteps
class AuthorityRequestProcessTest {

    private static final String PROCESS = "authority-request";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeRequestSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void the_title_of_the_task_names_what_is_asked_for() {
        bench.start(PROCESS, "R1");

        assertThat(tasks.task("userTask_ask").title()).isEqualTo("Aanvragen: jobcoach");
        assertThat(tasks.task("userTask_ask").worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(tasks.task("userTask_ask").deadlineCode()).isEqualTo("REQUEST_ASK");
    }

    @Test
    void what_is_not_asked_starts_no_term() {
        steps.answer = "NOT_ASKED";
        bench.start(PROCESS, "R1");
        bench.complete("R1", "userTask_ask", Map.of("asked", false));

        assertThat(steps.calls).isEmpty();
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_notAsked");
    }

    @Test
    void what_was_asked_elsewhere_waits_for_the_answer_to_be_told() {
        asked(false);
        bench.complete("R1", "userTask_answer", Map.of("moreAsked", false));

        assertThat(tasks.task("userTask_answer").worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(steps.calls).containsExactly("openTerm");
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_granted");
    }

    @Test
    void when_more_is_asked_it_is_completed_and_waits_again() {
        asked(false);
        bench.complete("R1", "userTask_answer", Map.of("moreAsked", true));
        bench.complete("R1", "userTask_complete");
        bench.complete("R1", "userTask_answer", Map.of("moreAsked", false));

        assertThat(tasks.task("userTask_complete").deadlineCode()).isEqualTo("AWB_4_5");
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_granted");
    }

    @Test
    void a_part_goes_on_at_once_while_an_objection_is_considered_beside_it() {
        steps.answer = "PARTLY";
        asked(false);
        bench.complete("R1", "userTask_answer", Map.of("moreAsked", false));

        assertThat(steps.calls).containsExactly("openTerm", "considerObjection");
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_partly");
    }

    @Test
    void a_refusal_waits_for_what_comes_of_an_objection() {
        steps.answer = "REFUSED";
        asked(false);
        bench.complete("R1", "userTask_answer", Map.of("moreAsked", false));
        assertThat(bench.waitsAt(PROCESS, "R1")).containsExactly("call_objection");

        bench.complete("R1", "userTask_consider", Map.of("objected", false));

        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_objected");
    }

    @Test
    void a_municipality_that_takes_part_checks_proposes_and_signs() {
        asked(true);
        bench.complete("R1", "userTask_check", Map.of("complete", true));
        bench.complete("R1", "userTask_propose", Map.of("hear", false));
        bench.complete("R1", "userTask_sign", Map.of("signed", true));

        assertThat(tasks.task("userTask_check").worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(tasks.task("userTask_sign").worksAs()).isEqualTo(WorksAs.LOKET_LEAD);
        assertThat(steps.calls).containsExactly("openTerm", "makeKnown");
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_granted");
    }

    @Test
    void the_municipality_asks_for_what_is_missing() {
        asked(true);
        bench.complete("R1", "userTask_check", Map.of("complete", false));
        assertThat(tasks.task("userTask_supplement").deadlineCode()).isEqualTo("AWB_4_5");
        bench.complete("R1", "userTask_supplement");

        assertThat(steps.calls).containsExactly("openTerm", "askMore");
        assertThat(bench.waitsAt(PROCESS, "R1")).containsExactly("userTask_check");
    }

    @Test
    void what_is_not_completed_in_time_goes_back_to_the_municipality() {
        steps.over = FakeWageSubsidySteps.PAST;
        asked(true);
        bench.complete("R1", "userTask_check", Map.of("complete", false));

        assertThat(steps.calls).containsExactly("openTerm", "askMore", "supplementLapsed");
        assertThat(bench.waitsAt(PROCESS, "R1")).containsExactly("userTask_check");
    }

    @Test
    void what_only_the_employee_could_ask_is_completed_by_letter() {
        askedOfEmployee();
        bench.complete("R1", "userTask_postMore");
        assertThat(tasks.task("userTask_supplementByPost").worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(tasks.task("userTask_supplementByPost").deadlineCode()).isEqualTo("AWB_4_5");
        bench.complete("R1", "userTask_supplementByPost");

        assertThat(tasks.task("userTask_postMore").deadlineCode()).isEqualTo("REQUEST_POST");
        assertThat(bench.waitsAt(PROCESS, "R1")).containsExactly("userTask_check");
    }

    @Test
    void a_letter_that_the_employee_does_not_answer_in_time_is_not_waited_for() {
        askedOfEmployee();
        steps.over = FakeWageSubsidySteps.PAST;
        bench.complete("R1", "userTask_postMore");

        assertThat(steps.calls).containsExactly("openTerm", "askMore", "supplementLapsed");
        assertThat(bench.waitsAt(PROCESS, "R1")).containsExactly("userTask_check");
    }

    @Test
    void a_question_to_the_employee_that_is_not_posted_in_time_does_not_count() {
        steps.over = FakeWageSubsidySteps.PAST;
        askedOfEmployee();

        assertThat(steps.calls).containsExactly("openTerm", "askMore", "moreUnposted");
        assertThat(bench.waitsAt(PROCESS, "R1")).containsExactly("userTask_check");
    }

    @Test
    void before_a_refusal_the_employee_who_asked_is_heard_by_letter() {
        steps.toEmployee = true;
        meantToRefuse();
        bench.complete("R1", "userTask_postView");
        bench.complete("R1", "userTask_viewByPost");

        assertThat(tasks.task("userTask_viewByPost").worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(steps.calls).containsExactly("openTerm", "inviteView");
        assertThat(bench.waitsAt(PROCESS, "R1")).containsExactly("userTask_propose");
    }

    @Test
    void an_employee_who_says_nothing_in_time_is_not_waited_for() {
        steps.toEmployee = true;
        meantToRefuse();
        steps.over = FakeWageSubsidySteps.PAST;
        bench.complete("R1", "userTask_postView");

        assertThat(steps.calls).containsExactly("openTerm", "inviteView", "viewSilent");
    }

    @Test
    void a_proposal_that_is_not_posted_in_time_is_sent_again() {
        steps.toEmployee = true;
        steps.over = FakeWageSubsidySteps.PAST;
        meantToRefuse();

        assertThat(steps.calls).containsExactly("openTerm", "inviteView", "viewUnposted", "inviteView");
        assertThat(bench.waitsAt(PROCESS, "R1")).containsExactly("userTask_postView");
    }

    @Test
    void before_a_refusal_the_employer_says_what_it_thinks() {
        meantToRefuse();
        bench.complete("R1", "userTask_view");
        bench.complete("R1", "userTask_propose", Map.of("hear", false));

        assertThat(tasks.task("userTask_view").worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(bench.waitsAt(PROCESS, "R1")).containsExactly("userTask_sign");
    }

    @Test
    void silence_is_an_answer_too() {
        steps.over = FakeWageSubsidySteps.PAST;
        meantToRefuse();

        assertThat(steps.calls).containsExactly("openTerm", "inviteView", "viewSilent");
        assertThat(bench.waitsAt(PROCESS, "R1")).containsExactly("userTask_propose");
    }

    @Test
    void what_the_lead_sends_back_is_proposed_again() {
        asked(true);
        bench.complete("R1", "userTask_check", Map.of("complete", true));
        bench.complete("R1", "userTask_propose", Map.of("hear", false));
        bench.complete("R1", "userTask_sign", Map.of("signed", false));

        assertThat(bench.waitsAt(PROCESS, "R1")).containsExactly("userTask_propose");
    }

    @Test
    void a_request_that_is_stopped_takes_its_tasks_away() {
        bench.start(PROCESS, "R1");

        assertThat(bench.send("RequestStopped", "R1")).isEqualTo(1);
        assertThat(tasks.wasCancelled(tasks.task("userTask_ask").id())).isTrue();
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_stopped");
        assertThat(bench.variables(PROCESS, "R1")).containsEntry("answer", "STOPPED");
    }

    private void askedOfEmployee() {
        steps.toEmployee = true;
        asked(true);
        bench.complete("R1", "userTask_check", Map.of("complete", false));
    }

    private void asked(boolean atLoket) {
        bench.start(PROCESS, "R1");
        bench.complete("R1", "userTask_ask", Map.of("asked", true, "atLoket", atLoket));
    }

    private void meantToRefuse() {
        asked(true);
        bench.complete("R1", "userTask_check", Map.of("complete", true));
        bench.complete("R1", "userTask_propose", Map.of("hear", true));
    }
}
