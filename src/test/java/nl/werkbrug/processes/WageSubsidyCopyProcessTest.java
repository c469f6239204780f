package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "wage-subsidy-copy")
@UsesFakeSteps
class WageSubsidyCopyProcessTest {

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Test
    void the_loket_sends_it() {
        bench.start("wage-subsidy-copy", "D1", Map.of("subject", "SUBSIDY", "itemId", "D1"));
        bench.complete("D1", "userTask_send");

        assertThat(tasks.task("userTask_send").worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(tasks.task("userTask_send").deadlineCode()).isEqualTo("LKS_COPY");
        assertThat(bench.results("wage-subsidy-copy", "D1")).containsExactly("end_sent");
    }
}
