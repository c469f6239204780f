package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "job-coaching-settlement")
@UsesFakeSteps
class JobCoachingSettlementProcessTest {

    private static final String PROCESS = "job-coaching-settlement";
    private static final String KEY = "period-1";

    @Autowired
    ProcessBench bench;

    @Test
    void what_was_too_much_is_paid_back() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY));

        bench.complete(KEY, "userTask_fixing", Map.of("reclaim", true));
        bench.complete(KEY, "userTask_repay");

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_repaid");
    }

    @Test
    void nothing_is_paid_back_when_the_advance_was_right() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY));

        bench.complete(KEY, "userTask_fixing", Map.of("reclaim", false));

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_fixed");
    }

    @Test
    void a_hire_that_did_not_come_about_leaves_nothing_to_settle() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY));

        bench.send("JobCoachingVoid", KEY);

        assertThat(bench.openTasks(KEY)).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_void");
    }
}
