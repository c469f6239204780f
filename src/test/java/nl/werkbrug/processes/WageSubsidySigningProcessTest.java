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

@ProcessTest(covers = "wage-subsidy-signing")
@UsesFakeSteps
class WageSubsidySigningProcessTest {

    private static final String PROCESS = "wage-subsidy-signing";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeSigningSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void a_lead_of_the_loket_signs_and_it_is_made_known() {
        start();
        WorksAs who = tasks.task("userTask_sign").worksAs();
        bench.complete("S1", "userTask_sign", Map.of("signed", true));

        assertThat(who).isEqualTo(WorksAs.LOKET_LEAD);
        assertThat(tasks.task("userTask_sign").partyId()).isEqualTo("loket-1");
        assertThat(tasks.task("userTask_sign").itemId()).isEqualTo("D1");
        assertThat(steps.calls).containsExactly("makeKnown D1");
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_madeKnown");
    }

    @Test
    void sent_back_is_not_made_known() {
        start();
        bench.complete("S1", "userTask_sign", Map.of("signed", false));

        assertThat(steps.calls).isEmpty();
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_sentBack");
    }

    @Test
    void what_goes_by_itself_asks_nobody() {
        steps.byItself = true;
        start();

        assertThat(tasks.opened()).isEmpty();
        assertThat(steps.calls).containsExactly("signByItself D1", "makeKnown D1");
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_madeKnown");
    }

    private void start() {
        bench.start(PROCESS, "S1", Map.of("itemId", "D1"));
    }
}
