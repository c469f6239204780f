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

@ProcessTest(covers = "garnishment-give-back")
@UsesFakeSteps
class GarnishmentGiveBackProcessTest {

    private static final String PROCESS = "garnishment-give-back";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Test
    void payroll_pays_the_employee_what_was_withheld_too_much() {
        bench.start(PROCESS, "M1", Map.of("remittanceId", "M1", "garnishmentId", "G1"));
        NewTask task = tasks.task("userTask_giveBack");

        bench.complete("M1", "userTask_giveBack");

        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.deadlineCode()).isEqualTo("WG_GIVE_BACK");
        assertThat(bench.results(PROCESS, "M1")).containsExactly("end_givenBack");
    }
}
