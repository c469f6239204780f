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

@ProcessTest(covers = "garnishment-letter")
@UsesFakeSteps
class GarnishmentLetterProcessTest {

    private static final String PROCESS = "garnishment-letter";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeLetterSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void a_bailiff_with_a_mail_address_is_told_without_anybody_lifting_a_hand() {
        start();

        assertThat(steps.calls).containsExactly("write L1");
        assertThat(tasks.opened()).isEmpty();
        assertThat(bench.results(PROCESS, "L1")).containsExactly("end_told");
    }

    @Test
    void a_bailiff_without_one_gets_a_letter_that_payroll_posts_the_same_day() {
        steps.byPost = true;

        start();

        NewTask task = tasks.task("userTask_postLetter");
        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.partyId()).isEqualTo("employer-1");
        assertThat(task.businessKey()).isEqualTo("L1");
        assertThat(task.deadlineCode()).isEqualTo("WG_TELL_BAILIFF_SAME_DAY");
        assertThat(bench.ended(PROCESS, "L1")).isFalse();
    }

    @Test
    void the_letter_is_not_made_again_after_it_is_in_the_post() {
        steps.byPost = true;
        start();

        bench.complete("L1", "userTask_postLetter");

        assertThat(steps.calls).containsExactly("write L1");
        assertThat(bench.results(PROCESS, "L1")).containsExactly("end_told");
    }

    private void start() {
        bench.start(PROCESS, "L1", Map.of("letterId", "L1", "garnishmentId", "G1"));
    }
}
