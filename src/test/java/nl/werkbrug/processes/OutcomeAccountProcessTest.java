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

@ProcessTest(covers = "outcome-account")
@UsesFakeSteps
class OutcomeAccountProcessTest {

    private static final String PROCESS = "outcome-account";
    private static final String KEY = "outcome-account-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @BeforeEach
    void asked() {
        bench.start(PROCESS, KEY, Map.of("itemId", KEY));
    }

    @AfterEach
    void nothing_is_left() {
        bench.clear();
    }

    @Test
    void the_employer_gives_the_account() {
        assertThat(tasks.task("userTask_tell").deadlineCode()).isEqualTo("OUTCOME_ACCOUNT");
        bench.complete(KEY, "userTask_tell");

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_told");
    }

    @Test
    void told_with_the_other_data_the_task_goes() {
        bench.send("OutcomeAccountTold", KEY);

        assertThat(bench.openTasks(KEY)).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_told");
    }
}
