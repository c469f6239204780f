package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "job-coaching-coach")
@UsesFakeSteps
class JobCoachingCoachProcessTest {

    private static final String PROCESS = "job-coaching-coach";
    private static final String KEY = "coaching-1";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeCoachingSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void the_employer_lets_a_coach_in_when_there_is_none() {
        steps.coach = null;
        bench.start(PROCESS, KEY);
        assertThat(tasks.task("userTask_letIn").worksAs()).isEqualTo(WorksAs.PAYROLL);

        steps.coach = "coach-2";
        bench.complete(KEY, "userTask_letIn");

        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_coach");
        assertThat(bench.variables(PROCESS, KEY)).containsEntry("coachPartyId", "coach-2");
    }

    @Test
    void a_coach_who_is_in_is_enough() {
        bench.start(PROCESS, KEY);

        assertThat(tasks.opened()).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_coach");
    }
}
