package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessPicture;
import nl.werkbrug.workflow.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest(covers = {"sample-request", "sample-check", "sample-repeat"})
@SampleModels
class SampleProcessTest {

    @Autowired
    ProcessBench bench;

    @Autowired
    TestClock clock;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    Workflow workflow;

    @Autowired
    SampleSteps steps;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void forget_earlier_calls() {
        steps.clear();
    }

    @Test
    void a_user_task_reaches_the_inbox_with_the_texts_of_its_model() {
        bench.start("sample-request", "R1", Map.of("itemId", "item-7"));

        NewTask task = tasks.task("userTask_fillIn");

        assertThat(task)
                .isEqualTo(new NewTask(
                        bench.openTask("R1", "userTask_fillIn").id(),
                        "dossier-1",
                        "GARNISHMENT",
                        "employer-1",
                        WorksAs.PAYROLL,
                        "Verzoek invullen",
                        "Vul het verzoek in.\n\nU heeft de loonstrook nodig.",
                        "sample-fill-in",
                        "sample-request",
                        "userTask_fillIn",
                        "R1",
                        "item-7",
                        "SAMPLE_TERM",
                        null));
    }

    @Test
    void a_called_process_keeps_the_business_key_and_belongs_to_the_party_of_its_task() {
        bench.start("sample-request", "R1");

        bench.complete("R1", "userTask_fillIn", Map.of("route", "CHECK"));

        NewTask task = tasks.task("userTask_check");
        assertThat(task.businessKey()).isEqualTo("R1");
        assertThat(task.processId()).isEqualTo("sample-check");
        assertThat(task.partyId()).isEqualTo("coach-1");
    }

    @Test
    void a_repeated_task_names_its_item() {
        bench.start("sample-repeat", "R1");

        assertThat(tasks.opened()).extracting(NewTask::itemId).containsExactly("item-1", "item-2");
        assertThat(bench.waitsAt("sample-repeat", "R1")).containsExactly("userTask_readItem");
        bench.complete("R1", "userTask_readItem");
        bench.complete("R1", "userTask_readItem");
        assertThat(bench.results("sample-repeat", "R1")).containsExactly("end_read");
    }

    @Test
    void a_completed_task_is_not_reported_as_cancelled() {
        bench.start("sample-request", "R1");

        bench.complete("R1", "userTask_fillIn", Map.of("route", "NONE"));

        assertThat(tasks.wasCancelled(tasks.task("userTask_fillIn").id())).isFalse();
    }

    @Test
    void an_interrupted_task_leaves_the_inbox() {
        bench.start("sample-request", "R1");

        int taken = bench.send("SampleWithdrawn", "R1");

        assertThat(taken).isEqualTo(1);
        assertThat(tasks.wasCancelled(tasks.task("userTask_fillIn").id())).isTrue();
        assertThat(bench.results("sample-request", "R1")).containsExactly("end_withdrawn");
    }

    @Test
    void a_message_reaches_a_called_process() {
        bench.start("sample-request", "R1");
        bench.complete("R1", "userTask_fillIn", Map.of("route", "CHECK"));

        int taken = bench.send("SampleWithdrawn", "R1");

        assertThat(taken).isEqualTo(1);
        assertThat(bench.results("sample-check", "R1")).containsExactly("end_withdrawn");
    }

    @Test
    void a_message_reaches_all_processes_of_the_key_and_no_other() {
        bench.start("sample-request", "R1");
        bench.start("sample-check", "R1");
        bench.start("sample-request", "R2");

        assertThat(bench.send("SampleWithdrawn", "R1")).isEqualTo(2);
        assertThat(bench.ended("sample-request", "R2")).isFalse();
    }

    @Test
    void a_message_that_nobody_waits_for_is_taken_by_none() {
        bench.start("sample-request", "R1");

        assertThat(bench.send("SampleAnswered", "R1")).isZero();
    }

    @Test
    void a_message_starts_an_event_subprocess_beside_the_main_path() {
        bench.start("sample-request", "R1");

        bench.send("SampleNote", "R1");
        bench.complete("R1", "userTask_readNote");

        assertThat(tasks.task("userTask_readNote").partyId()).isEqualTo("loket-1");
        assertThat(bench.waitsAt("sample-request", "R1")).containsExactly("userTask_fillIn");
    }

    @Test
    void a_reminder_fires_at_the_moment_that_the_step_names() {
        bench.start("sample-request", "R1");
        assertThat(bench.timers("R1")).containsEntry("timer_remind", SampleSteps.REMINDER);

        clock.moveTo(SampleSteps.REMINDER.minusSeconds(1));
        bench.runJobs();
        assertThat(steps.calls).doesNotContain("remind R1");

        clock.moveTo(SampleSteps.REMINDER);
        bench.runJobs();
        assertThat(steps.calls).contains("remind R1");
        assertThat(bench.waitsAt("sample-request", "R1")).containsExactly("userTask_fillIn");
    }

    @Test
    void a_timer_on_a_legal_day_fires_on_the_morning_of_that_day() {
        bench.start("sample-request", "R1");
        bench.complete("R1", "userTask_fillIn", Map.of("route", "NONE"));
        assertThat(bench.timers("R1"))
                .containsEntry("timer_lastDay", DutchTime.morningOf(SampleSteps.LAST_DAY));

        clock.moveToMorningOf(SampleSteps.LAST_DAY);
        bench.runJobs();

        assertThat(bench.results("sample-request", "R1")).containsExactly("end_expired");
    }

    @Test
    void an_answer_after_the_check_ends_the_request() {
        bench.start("sample-request", "R1");
        bench.complete("R1", "userTask_fillIn", Map.of("route", "CHECK"));
        bench.complete("R1", "userTask_check");

        bench.send("SampleAnswered", "R1");

        assertThat(bench.results("sample-request", "R1")).containsExactly("end_answered");
        assertThat(bench.ended("sample-request", "R1")).isTrue();
    }

    @Test
    void a_second_start_for_the_same_key_is_refused_also_after_the_end() {
        bench.start("sample-check", "R1");
        assertThatThrownBy(() -> bench.start("sample-check", "R1")).isInstanceOf(IllegalStateException.class);

        bench.complete("R1", "userTask_check");

        assertThatThrownBy(() -> bench.start("sample-check", "R1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void completing_a_task_that_is_gone_is_refused() {
        assertThatThrownBy(() -> workflow.complete("gone", Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_process_holds_no_value_that_could_be_a_person() {
        assertThatThrownBy(() -> bench.start("sample-request", "R1", Map.of("person", new StringBuilder())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("person");
    }

    @Test
    void the_picture_marks_the_call_while_the_called_process_waits() {
        bench.start("sample-request", "R1");
        bench.complete("R1", "userTask_fillIn", Map.of("route", "CHECK"));

        ProcessPicture picture = workflow.picture("sample-request", "R1").orElseThrow();

        assertThat(picture.activeElements()).containsExactly("callActivity_check");
        assertThat(picture.activeNames()).containsExactly("Controle");
        assertThat(picture.bpmnXml()).containsPattern("<bpmn:process [^>]*id=\"sample-request\"");
        assertThat(picture.ended()).isFalse();
    }

    @Test
    void the_picture_of_an_ended_process_marks_nothing() {
        bench.start("sample-request", "R1");
        bench.send("SampleWithdrawn", "R1");

        ProcessPicture picture = workflow.picture("sample-request", "R1").orElseThrow();

        assertThat(picture.activeElements()).isEmpty();
        assertThat(picture.ended()).isTrue();
    }

    @Test
    void there_is_no_picture_of_a_process_that_never_ran() {
        assertThat(workflow.picture("sample-request", "R1")).isEmpty();
    }

    @Test
    void a_process_and_the_callers_own_change_are_one_transaction() {
        transaction.executeWithoutResult(status -> {
            workflow.start("sample-check", "R1", bench.parties());
            status.setRollbackOnly();
        });

        assertThat(workflow.picture("sample-check", "R1")).isEmpty();
        assertThat(bench.openTasks("R1")).isEmpty();
    }
}
