package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "hire-intake")
@UsesFakeSteps
class HireIntakeProcessTest {

    private static final String PROCESS = "hire-intake";
    private static final String HIRE = "hire-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeHireSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.calls.clear();
        steps.bsnKnown = false;
        steps.bsnFrom = LocalDate.of(2999, 1, 1);
    }

    @Test
    void job_and_person_are_asked_at_once_of_the_employer() {
        bench.start(PROCESS, HIRE);

        assertThat(tasks.opened()).extracting(NewTask::formId).containsExactlyInAnyOrder("hire-job", "hire-person");
        assertThat(tasks.opened()).extracting(NewTask::worksAs).containsOnly(WorksAs.PAYROLL);
        assertThat(tasks.task("userTask_job").deadlineCode()).isEqualTo("HIRE_FACTS");
    }

    @Test
    void the_package_waits_for_both_in_any_order() {
        bench.start(PROCESS, HIRE);

        bench.complete(HIRE, "userTask_person");
        assertThat(steps.calls).isEmpty();
        bench.complete(HIRE, "userTask_job");

        assertThat(steps.calls).containsExactly("municipality " + HIRE);
        assertThat(bench.openTasks(HIRE)).extracting(ProcessBench.OpenTask::elementId).containsExactly("userTask_package");
    }

    @Test
    void the_bsn_waits_for_its_day() {
        toPackage();

        bench.complete(HIRE, "userTask_package");

        assertThat(bench.openTasks(HIRE)).isEmpty();
        assertThat(bench.timers(HIRE)).containsOnlyKeys("timer_lawful");
    }

    @Test
    void from_its_day_the_bsn_is_asked_and_that_ends_it() {
        steps.bsnFrom = LocalDate.of(2020, 1, 1);
        toPackage();

        bench.complete(HIRE, "userTask_package");
        bench.complete(HIRE, "userTask_bsn");

        assertThat(bench.results(PROCESS, HIRE)).containsExactly("end_hired");
    }

    @Test
    void a_bsn_that_was_known_is_not_asked_again() {
        steps.bsnKnown = true;
        toPackage();

        bench.complete(HIRE, "userTask_package");

        assertThat(bench.results(PROCESS, HIRE)).containsExactly("end_known");
    }

    @Test
    void stopping_takes_the_tasks_away() {
        bench.start(PROCESS, HIRE);

        bench.send("HireStopped", HIRE);

        assertThat(tasks.wasCancelled(tasks.task("userTask_job").id())).isTrue();
        assertThat(tasks.wasCancelled(tasks.task("userTask_person").id())).isTrue();
        assertThat(bench.results(PROCESS, HIRE)).containsExactly("end_stopped");
    }

    private void toPackage() {
        bench.start(PROCESS, HIRE);
        bench.complete(HIRE, "userTask_job");
        bench.complete(HIRE, "userTask_person");
    }
}
