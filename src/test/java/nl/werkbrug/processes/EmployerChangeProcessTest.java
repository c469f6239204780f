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

@ProcessTest(covers = "employer-change")
@UsesFakeSteps
class EmployerChangeProcessTest {

    private static final String PROCESS = "employer-change";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeEmployerChangeSteps steps;

    @BeforeEach
    void a_change_is_asked() {
        steps.calls.clear();
        bench.start(PROCESS, "C1", Map.of("subject", "EMPLOYER"));
    }

    @Test
    void it_counts_after_the_loket_agreed() {
        assertThat(tasks.task("userTask_confirmChange").worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(steps.calls).isEmpty();

        bench.complete("C1", "userTask_confirmChange", Map.of("decision", "YES"));

        assertThat(steps.calls).containsExactly("apply C1");
        assertThat(bench.results(PROCESS, "C1")).containsExactly("end_applied");
    }

    @Test
    void it_does_not_when_the_loket_refuses() {
        bench.complete("C1", "userTask_confirmChange", Map.of("decision", "NO"));

        assertThat(steps.calls).containsExactly("refuse C1");
        assertThat(bench.results(PROCESS, "C1")).containsExactly("end_refused");
    }
}
