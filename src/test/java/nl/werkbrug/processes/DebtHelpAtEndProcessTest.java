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

@ProcessTest(covers = "debt-help-at-end")
@UsesFakeSteps
class DebtHelpAtEndProcessTest {

    private static final String PROCESS = "debt-help-at-end";
    private static final String KEY = "ask-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @BeforeEach
    void an_employment_ends() {
        bench.start(PROCESS, KEY, Map.of("referrer", "COACH", "referrerPartyId", "coach-9"));
    }

    @Test
    void who_referred_asks_the_employee() {
        assertThat(tasks.task("userTask_ask").worksAs()).isEqualTo(WorksAs.COACH);
        assertThat(tasks.task("userTask_ask").partyId()).isEqualTo("coach-9");

        bench.complete(KEY, "userTask_ask");

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_asked");
    }

    @Test
    void the_question_goes_when_there_is_nothing_to_ask_any_more() {
        bench.send("DebtHelpAskOver", KEY);

        assertThat(tasks.wasCancelled(tasks.task("userTask_ask").id())).isTrue();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_over");
    }
}
