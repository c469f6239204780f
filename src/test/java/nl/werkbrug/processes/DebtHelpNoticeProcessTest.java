package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "debt-help-notice")
@UsesFakeSteps
class DebtHelpNoticeProcessTest {

    private static final String PROCESS = "debt-help-notice";
    private static final String KEY = "notice-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Test
    void payroll_checks_a_moratorium() {
        bench.start(PROCESS, KEY, Map.of("kind", "MORATORIUM"));
        NewTask task = tasks.task("userTask_moratorium");

        bench.complete(KEY, "userTask_moratorium");

        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.deadlineCode()).isEqualTo("DEBT_HELP_NOTICE");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_checked");
    }

    @Test
    void payroll_checks_the_end_of_a_garnishment() {
        bench.start(PROCESS, KEY, Map.of("kind", "RELEASE", "itemId", "garnishment-1"));
        NewTask task = tasks.task("userTask_release");

        bench.complete(KEY, "userTask_release");

        assertThat(task.itemId()).isEqualTo("garnishment-1");
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_checked");
    }

    @Test
    void a_consent_that_is_withdrawn_takes_the_task_away() {
        bench.start(PROCESS, KEY, Map.of("kind", "MORATORIUM"));

        bench.send("DebtHelpNoticeWithdrawn", KEY);

        assertThat(tasks.wasCancelled(tasks.task("userTask_moratorium").id())).isTrue();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_withdrawn");
    }
}
