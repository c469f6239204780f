package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.engine.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "vacancy")
@UsesFakeSteps
class VacancyProcessTest {

    private static final String PROCESS = "vacancy";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeVacancySteps steps;

    @Autowired
    TestClock clock;

    @BeforeEach
    void a_place_in_the_list() {
        steps.clear();
        bench.start(PROCESS, "P1", Map.of("subject", "PLACE"));
    }

    @Test
    void a_place_that_is_filled_or_closed_stops_what_still_runs() {
        assertThat(bench.openTasks("P1")).isEmpty();
        assertThat(bench.send("PlaceEnded", "P1")).isEqualTo(1);

        assertThat(steps.calls).containsExactly("end P1");
        assertThat(bench.results(PROCESS, "P1")).containsExactly("end_ended");
    }

    @Test
    void the_employer_is_asked_and_stays_in_the_list_until_the_next_question() {
        asked();
        assertThat(tasks.task("userTask_prolong").worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(tasks.task("userTask_prolong").deadlineCode()).isEqualTo("PLACE_PROLONG");
        steps.askOn = LocalDate.of(2026, 6, 22);
        steps.expiresOn = LocalDate.of(2026, 6, 30);
        says("YES");

        assertThat(bench.openTasks("P1")).isEmpty();
        assertThat(bench.timers("P1")).containsOnlyKeys("timer_ask");
        clock.moveToMorningOf(steps.askOn);
        bench.runJobs();
        says("NO");
        assertThat(steps.calls).containsExactly("end P1");
        assertThat(bench.results(PROCESS, "P1")).containsExactly("end_ended");
    }

    @Test
    void silence_takes_it_out_of_the_list() {
        asked();
        clock.moveToMorningOf(FakeVacancySteps.EXPIRES);
        bench.runJobs();

        assertThat(steps.calls).containsExactly("expire P1");
        assertThat(tasks.wasCancelled(tasks.task("userTask_prolong").id())).isTrue();
        assertThat(bench.results(PROCESS, "P1")).containsExactly("end_expired");
    }

    @Test
    void a_place_that_is_filled_while_the_question_is_open_asks_no_more() {
        asked();
        assertThat(bench.send("PlaceEnded", "P1")).isEqualTo(1);

        assertThat(tasks.wasCancelled(tasks.task("userTask_prolong").id())).isTrue();
        assertThat(steps.calls).containsExactly("end P1");
    }

    private void asked() {
        clock.moveToMorningOf(FakeVacancySteps.ASKED);
        bench.runJobs();
    }

    private void says(String answer) {
        bench.complete("P1", "userTask_prolong", Map.of("stillWanted", answer));
    }
}
