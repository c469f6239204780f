package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "social-return")
@UsesFakeSteps
class SocialReturnProcessTest {

    private static final String PROCESS = "social-return";
    private static final String KEY = "social-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeSocialReturnSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
        bench.start(PROCESS, KEY, Map.of("itemId", KEY));
    }

    @AfterEach
    void nothing_is_left() {
        bench.clear();
    }

    @Test
    void who_counts_is_looked_at_every_year_until_it_is_over() {
        steps.moreYears = 1;
        assertThat(tasks.task("userTask_link").deadlineCode()).isEqualTo("SOCIAL_RETURN_LINK");
        bench.complete(KEY, "userTask_link", Map.of("counts", true));
        bench.complete(KEY, "userTask_proof", Map.of("accepted", true));
        bench.runJobs();
        bench.complete(KEY, "userTask_hours");
        bench.runJobs();
        bench.complete(KEY, "userTask_hours");

        assertThat(steps.calls).containsExactly("done");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_done");
    }

    @Test
    void without_a_contract_nobody_counts() {
        bench.complete(KEY, "userTask_link", Map.of("counts", false));

        assertThat(steps.calls).containsExactly("notCounted");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_notCounted");
    }

    @Test
    void whom_the_client_does_not_count_does_not_count() {
        bench.complete(KEY, "userTask_link", Map.of("counts", true));
        bench.complete(KEY, "userTask_proof", Map.of("accepted", false));

        assertThat(steps.calls).containsExactly("notCounted");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_notCounted");
    }

    @Test
    void a_hire_that_does_not_come_about_takes_everything_away() {
        bench.send("SocialReturnStopped", KEY);

        assertThat(bench.openTasks(KEY)).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_stopped");
    }
}
