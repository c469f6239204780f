package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.engine.TestClock;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "employer-onboarding")
@UsesFakeSteps
class EmployerOnboardingProcessTest {

    private static final String PROCESS = "employer-onboarding";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeOnboardingSteps steps;

    @Autowired
    TestClock clock;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
        bench.start(PROCESS, "R1", Map.of("subject", "EMPLOYER"));
    }

    @Test
    void the_loket_gets_the_first_task() {
        NewTask task = tasks.task("userTask_confirm");

        assertThat(task.worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(task.partyId()).isEqualTo("loket-1");
        assertThat(task.businessKey()).isEqualTo("R1");
        assertThat(task.deadlineCode()).isEqualTo("EO_CONFIRM");
    }

    @Test
    void an_employer_whose_account_is_known_is_joined_when_the_loket_agrees() {
        steps.bankKnown = true;

        decides("RIGHT");

        assertThat(steps.calls).containsExactly("confirm R1");
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_joined");
    }

    @Test
    void a_wrong_registration_is_refused() {
        decides("WRONG");

        assertThat(steps.calls).containsExactly("refuse R1");
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_refused");
    }

    @Test
    void after_an_answer_the_loket_looks_again() {
        decides("ASK");
        NewTask question = tasks.task("userTask_complete");
        bench.complete("R1", "userTask_complete");

        assertThat(question.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(question.partyId()).isEqualTo("employer-1");
        assertThat(bench.waitsAt(PROCESS, "R1")).containsExactly("userTask_confirm");
        assertThat(steps.calls).isEmpty();
    }

    @Test
    void a_missing_account_is_asked_for_at_once_and_again_every_week_until_it_is_told() {
        decides("RIGHT");
        for (int week = 1; week <= 3; week++) {
            clock.moveToMorningOf(LocalDate.of(2026, 3, 2).plusWeeks(week));
            bench.runJobs();
        }
        bench.complete("R1", "userTask_tellBank");
        clock.moveToMorningOf(LocalDate.of(2026, 4, 27));
        bench.runJobs();

        assertThat(steps.calls).containsExactly("confirm R1", "ask R1", "remind R1", "remind R1", "remind R1");
        assertThat(bench.timers("R1")).isEmpty();
        assertThat(bench.results(PROCESS, "R1")).containsOnly("end_reminded", "end_joined").endsWith("end_joined");
    }

    @Test
    void an_account_that_is_told_on_the_page_of_the_employer_ends_the_task() {
        decides("RIGHT");

        assertThat(bench.send("BankAccountTold", "R1")).isEqualTo(1);

        assertThat(tasks.wasCancelled(tasks.task("userTask_tellBank").id())).isTrue();
        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_joined");
    }

    private void decides(String decision) {
        bench.complete("R1", "userTask_confirm", Map.of("decision", decision));
    }
}
