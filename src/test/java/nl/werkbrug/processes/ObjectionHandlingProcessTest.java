package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "objection-handling")
@UsesFakeSteps
class ObjectionHandlingProcessTest {

    private static final String PROCESS = "objection-handling";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeObjectionSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void an_objection_that_is_complete_is_heard() {
        start();
        NewTask assess = tasks.task("userTask_assess");
        bench.complete("B1", "userTask_assess", Map.of("ask", false));
        bench.complete("B1", "userTask_hear");

        assertThat(assess.worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(assess.deadlineCode()).isEqualTo("LKS_OBJECTION_ASSESS");
        assertThat(tasks.task("userTask_hear").deadlineCode()).isEqualTo("LKS_OBJECTION_HEAR");
        assertThat(steps.calls).containsExactly("confirm B1");
        assertThat(bench.waitsAt(PROCESS, "B1")).containsExactly("userTask_decide");
    }

    @Test
    void it_is_decided_by_one_with_the_form_of_its_kind_and_signed_by_another() {
        heard();
        NewTask decide = tasks.task("userTask_decide");
        bench.complete("B1", "userTask_decide");
        bench.complete("B1", "userTask_sign", Map.of("signed", true));

        assertThat(decide.formId()).isEqualTo("request-objection-decide");
        assertThat(decide.deadlineCode()).isEqualTo("LKS_OBJECTION_DECIDE");
        assertThat(tasks.task("userTask_sign").worksAs()).isEqualTo(WorksAs.LOKET_LEAD);
        assertThat(tasks.task("userTask_sign").deadlineCode()).isEqualTo("OBJECTION_SIGN");
        assertThat(steps.calls).containsExactly("confirm B1", "makeKnown B1", "finish B1");
        assertThat(bench.results(PROCESS, "B1")).containsExactly("end_decided");
    }

    @Test
    void a_decision_that_is_sent_back_is_proposed_again() {
        heard();
        bench.complete("B1", "userTask_decide");
        bench.complete("B1", "userTask_sign", Map.of("signed", false));

        assertThat(bench.waitsAt(PROCESS, "B1")).containsExactly("userTask_decide");
    }

    @Test
    void a_withdrawn_objection_ends_wherever_it_is() {
        start();

        bench.send("ObjectionWithdrawn", "B1");

        assertThat(tasks.wasCancelled(tasks.task("userTask_assess").id())).isTrue();
        assertThat(steps.calls).containsExactly("confirm B1", "withdraw B1");
        assertThat(bench.results(PROCESS, "B1")).contains("end_withdrawn");
    }

    @Test
    void who_has_no_login_gets_a_letter_that_it_was_withdrawn() {
        steps.postsWithdrawal = true;
        bench.start(PROCESS, "B1", variables(true));

        bench.send("ObjectionWithdrawn", "B1");

        assertThat(tasks.task("userTask_postWithdrawn").worksAs()).isEqualTo(WorksAs.LOKET);
        bench.complete("B1", "userTask_postWithdrawn");
        assertThat(bench.results(PROCESS, "B1")).contains("end_withdrawn");
    }

    @Test
    void what_is_missing_is_asked_of_the_employer_and_then_looked_at_again() {
        start();
        bench.complete("B1", "userTask_assess", Map.of("ask", true));
        NewTask complete = tasks.task("userTask_complete");
        bench.complete("B1", "userTask_complete");

        assertThat(complete.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(complete.deadlineCode()).isEqualTo("AWB_6_6");
        assertThat(bench.waitsAt(PROCESS, "B1")).containsExactly("userTask_assess");
    }

    @Test
    void who_does_not_answer_in_time_is_not_waited_for() {
        steps.completeOver = LocalDate.of(2020, 1, 1);
        start();
        bench.complete("B1", "userTask_assess", Map.of("ask", true));

        assertThat(tasks.wasCancelled(tasks.task("userTask_complete").id())).isTrue();
        assertThat(steps.calls).as("the time to decide runs again").contains("lapsed B1");
        assertThat(bench.waitsAt(PROCESS, "B1")).containsExactly("userTask_assess");
    }

    @Test
    void who_has_no_login_gets_letters_that_somebody_posts() {
        bench.start(PROCESS, "B1", variables(true));
        bench.complete("B1", "userTask_postReceipt");
        bench.complete("B1", "userTask_assess", Map.of("ask", true));
        assertThat(tasks.task("userTask_postSupplement").worksAs()).isEqualTo(WorksAs.LOKET);
        bench.complete("B1", "userTask_postSupplement");
        NewTask complete = tasks.task("userTask_completeByPost");
        bench.complete("B1", "userTask_completeByPost");
        bench.complete("B1", "userTask_assess", Map.of("ask", false));
        bench.complete("B1", "userTask_hear");
        bench.complete("B1", "userTask_decide");
        bench.complete("B1", "userTask_sign", Map.of("signed", true));
        assertThat(steps.calls).containsExactly("confirm B1", "makeKnown B1", "finish B1");
        bench.complete("B1", "userTask_postDecision");

        assertThat(complete.worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(complete.deadlineCode()).isEqualTo("AWB_6_6");
        assertThat(bench.results(PROCESS, "B1")).containsExactly("end_decided");
    }

    @Test
    void a_question_that_is_not_posted_before_its_last_day_does_not_count() {
        steps.completeOver = LocalDate.of(2020, 1, 1);
        askedByPost();

        assertThat(tasks.wasCancelled(tasks.task("userTask_postSupplement").id())).isTrue();
        assertThat(steps.calls).contains("unposted B1").doesNotContain("lapsed B1");
        assertThat(bench.waitsAt(PROCESS, "B1")).containsExactly("userTask_assess");
    }

    @Test
    void a_letter_that_is_not_answered_in_time_is_not_waited_for() {
        askedByPost();
        steps.completeOver = LocalDate.of(2020, 1, 1);
        bench.complete("B1", "userTask_postSupplement");

        assertThat(tasks.wasCancelled(tasks.task("userTask_completeByPost").id())).isTrue();
        assertThat(steps.calls).contains("lapsed B1");
        assertThat(bench.waitsAt(PROCESS, "B1")).containsExactly("userTask_assess");
    }

    @Test
    void who_objected_for_an_employee_completes_it_without_the_task_of_the_loket() {
        askedByPost();
        bench.complete("B1", "userTask_postSupplement");

        bench.send("ObjectionCompleted", "B1");

        assertThat(tasks.wasCancelled(tasks.task("userTask_completeByPost").id())).isTrue();
        assertThat(bench.waitsAt(PROCESS, "B1")).containsExactly("userTask_assess");
    }

    @Test
    void who_objected_for_an_employee_completes_it_before_the_letter_is_posted() {
        askedByPost();

        bench.send("ObjectionCompleted", "B1");

        assertThat(tasks.wasCancelled(tasks.task("userTask_postSupplement").id())).isTrue();
        assertThat(bench.waitsAt(PROCESS, "B1")).containsExactly("userTask_assess");
    }

    private void askedByPost() {
        bench.start(PROCESS, "B1", variables(true));
        bench.complete("B1", "userTask_postReceipt");
        bench.complete("B1", "userTask_assess", Map.of("ask", true));
    }

    private void heard() {
        start();
        bench.complete("B1", "userTask_assess", Map.of("ask", false));
        bench.complete("B1", "userTask_hear");
    }

    private void start() {
        bench.start(PROCESS, "B1", variables(false));
    }

    private static Map<String, Object> variables(boolean byPost) {
        return Map.of("subject", "SUBSIDY", "itemId", "D1", "decideForm", "request-objection-decide", "byPost", byPost);
    }
}
