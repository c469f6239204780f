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

@ProcessTest(covers = "wage-subsidy-penalty")
@UsesFakeSteps
class WageSubsidyPenaltyProcessTest {

    private static final String PROCESS = "wage-subsidy-penalty";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakePenaltySteps steps;

    @Autowired
    FakeSigningSteps signing;

    @BeforeEach
    void forget_the_test_before() {
        signing.clear();
        steps.clear();
    }

    @Test
    void the_late_decision_makes_it_final_and_it_is_set_signed_and_paid() {
        start();
        boolean waits = bench.waitsAt(PROCESS, "P1").contains("wait_final");
        bench.send("PenaltyFinal", "P1");
        bench.complete("P1", "userTask_propose");
        Signatures.sign(bench, "P1", true);
        bench.complete("P1", "userTask_pay");

        assertThat(waits).isTrue();
        assertThat(tasks.task("userTask_propose").worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(tasks.task("userTask_propose").deadlineCode()).isEqualTo("LKS_PENALTY");
        assertThat(tasks.task("userTask_pay").deadlineCode()).isEqualTo("AWB_4_87");
        assertThat(bench.results(PROCESS, "P1")).containsExactly("end_paid");
    }

    @Test
    void without_a_decision_it_is_final_when_it_cannot_grow_any_more() {
        steps.fullOn = FakePenaltySteps.PAST;
        start();

        assertThat(bench.waitsAt(PROCESS, "P1")).containsExactly("userTask_propose");
    }

    @Test
    void a_decision_in_time_after_the_notice_costs_nothing() {
        steps.owed = false;
        start();
        bench.send("PenaltyFinal", "P1");

        assertThat(bench.results(PROCESS, "P1")).containsExactly("end_none");
    }

    @Test
    void what_is_sent_back_is_proposed_again_and_what_is_not_owed_is_not_paid() {
        steps.pays = false;
        start();
        bench.send("PenaltyFinal", "P1");
        bench.complete("P1", "userTask_propose");
        Signatures.sign(bench, "P1", false);
        bench.complete("P1", "userTask_propose");
        Signatures.sign(bench, "P1", true);

        assertThat(bench.results(PROCESS, "P1")).containsExactly("end_nothing");
    }

    @Test
    void a_notice_that_does_not_count_any_more_takes_the_work_away() {
        start();
        bench.send("PenaltyFinal", "P1");
        bench.send("PenaltyDropped", "P1");

        assertThat(tasks.wasCancelled(tasks.task("userTask_propose").id())).isTrue();
        assertThat(bench.results(PROCESS, "P1")).contains("end_dropped");
    }

    private void start() {
        bench.start(PROCESS, "P1", Map.of("subject", "SUBSIDY", "itemId", "D1"));
    }
}
