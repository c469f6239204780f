package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "garnishment-change")
@UsesFakeSteps
class GarnishmentChangeProcessTest {

    private static final String PROCESS = "garnishment-change";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeChangeSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void a_bailiff_with_a_mail_address_is_told_without_anybody_lifting_a_hand() {
        start();

        assertThat(steps.calls).containsExactly("apply C1");
        assertThat(tasks.opened()).isEmpty();
        assertThat(bench.results(PROCESS, "C1")).containsExactly("end_told");
    }

    @Test
    void a_bailiff_without_one_gets_a_letter_that_payroll_posts_the_same_day() {
        steps.byPost = true;

        start();

        NewTask task = tasks.task("userTask_postLetter");
        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.partyId()).isEqualTo("employer-1");
        assertThat(task.businessKey()).isEqualTo("C1");
        assertThat(task.deadlineCode()).isEqualTo("WG_TELL_BAILIFF_SAME_DAY");
        assertThat(bench.ended(PROCESS, "C1")).isFalse();
    }

    @Test
    void the_change_counts_before_its_letter_is_in_the_post_and_is_not_done_again_after_it() {
        steps.byPost = true;
        start();

        bench.complete("C1", "userTask_postLetter");

        assertThat(steps.calls).containsExactly("apply C1");
        assertThat(bench.results(PROCESS, "C1")).containsExactly("end_told");
    }

    private void start() {
        bench.start(PROCESS, "C1", Map.of("changeId", "C1", "garnishmentId", "G1"));
    }
}
