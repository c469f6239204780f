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

@ProcessTest(covers = "scheme-request")
@UsesFakeSteps
class SchemeRequestProcessTest {

    private static final String PROCESS = "scheme-request";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeSchemeRequestSteps steps;

    @Test
    void the_employer_is_asked_to_ask_for_the_scheme_that_the_title_names() {
        bench.start(PROCESS, "S1", Map.of("itemId", "S1"));

        NewTask task = tasks.task("userTask_request");
        assertThat(tasks.opened()).containsExactly(task);
        assertThat(task.title()).isEqualTo("Regeling aanvragen: loonkostenvoordeel");
        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.deadlineCode()).isEqualTo("SCHEME_REQUEST");
        assertThat(task.itemId()).isEqualTo("S1");
    }

    @Test
    void what_was_asked_ends_it() {
        steps.asked = true;
        bench.start(PROCESS, "S1");

        bench.complete("S1", "userTask_request");

        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_asked");
    }

    @Test
    void what_is_not_asked_ends_it_too() {
        steps.asked = false;
        bench.start(PROCESS, "S1");

        bench.complete("S1", "userTask_request");

        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_notAsked");
    }

    @Test
    void a_hire_that_does_not_come_about_takes_the_task_away() {
        bench.start(PROCESS, "S1");

        int taken = bench.send("HireStopped", "S1");

        assertThat(taken).isEqualTo(1);
        assertThat(tasks.wasCancelled(tasks.task("userTask_request").id())).isTrue();
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_stopped");
    }
}
