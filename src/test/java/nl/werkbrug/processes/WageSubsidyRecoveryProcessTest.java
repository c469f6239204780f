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

@ProcessTest(covers = "wage-subsidy-recovery")
@UsesFakeSteps
class WageSubsidyRecoveryProcessTest {

    private static final String PROCESS = "wage-subsidy-recovery";
    private static final Map<String, Object> GO_ON = Map.of("recover", true);
    private static final Map<String, Object> DROP = Map.of("recover", false);

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeRecoverySteps steps;

    @Autowired
    FakeSigningSteps signing;

    @BeforeEach
    void forget_the_test_before() {
        signing.clear();
        steps.clear();
    }

    @Test
    void the_employer_has_its_say_before_the_decision_and_pays_after_it() {
        decided();
        boolean waits = bench.waitsAt(PROCESS, "T1").contains("wait_track");
        steps.settled = true;
        bench.send("RecoveryChanged", "T1");

        assertThat(waits).isTrue();
        assertThat(tasks.task("userTask_draft").worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(tasks.task("userTask_view").worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(tasks.task("userTask_view").deadlineCode()).isEqualTo("LKS_RECOVERY_VIEW");
        assertThat(steps.calls).containsExactly("open T1", "close T1");
        assertThat(bench.results(PROCESS, "T1")).contains("end_settled");
    }

    @Test
    void nothing_was_too_much() {
        start();

        bench.complete("T1", "userTask_draft", DROP);

        assertThat(bench.results(PROCESS, "T1")).containsExactly("end_dropped");
    }

    @Test
    void an_employer_that_does_not_answer_does_not_stop_it_and_it_can_still_be_dropped() {
        steps.viewOver = FakeRecoverySteps.PAST;
        start();
        bench.complete("T1", "userTask_draft", GO_ON);
        boolean asked = tasks.wasCancelled(tasks.task("userTask_view").id());

        bench.complete("T1", "userTask_propose", DROP);

        assertThat(asked).isTrue();
        assertThat(bench.results(PROCESS, "T1")).containsExactly("end_dropped");
    }

    @Test
    void a_decision_that_is_sent_back_is_proposed_again() {
        proposed();

        signs(false);

        assertThat(bench.waitsAt(PROCESS, "T1")).containsExactly("userTask_propose");
    }

    @Test
    void a_part_that_is_not_paid_is_reminded_of_once() {
        steps.lookOn = FakeRecoverySteps.PAST;

        decided();

        assertThat(steps.calls).containsExactly("open T1", "remind T1");
        assertThat(bench.waitsAt(PROCESS, "T1")).containsExactly("wait_track");
    }

    @Test
    void after_the_reminder_somebody_calls() {
        overdue();

        steps.lookOn = FakeRecoverySteps.FAR;
        bench.complete("T1", "userTask_overdue");

        assertThat(tasks.task("userTask_overdue").deadlineCode()).isEqualTo("LKS_RECOVERY_OVERDUE");
        assertThat(bench.waitsAt(PROCESS, "T1")).containsExactly("wait_track");
    }

    @Test
    void a_payment_after_all_takes_the_call_away() {
        overdue();

        steps.settled = true;
        bench.send("RecoveryChanged", "T1");

        assertThat(tasks.wasCancelled(tasks.task("userTask_overdue").id())).isTrue();
        assertThat(bench.results(PROCESS, "T1")).contains("end_settled");
    }

    private void overdue() {
        steps.lookOn = FakeRecoverySteps.PAST;
        steps.reminded = true;
        decided();
    }

    private void decided() {
        proposed();
        signs(true);
    }

    private void proposed() {
        start();
        bench.complete("T1", "userTask_draft", GO_ON);
        bench.complete("T1", "userTask_view");
        bench.complete("T1", "userTask_propose", GO_ON);
    }

    private void signs(boolean signed) {
        Signatures.sign(bench, "T1", signed);
    }

    private void start() {
        bench.start(PROCESS, "T1", Map.of("subject", "SUBSIDY", "itemId", "D1"));
    }
}
