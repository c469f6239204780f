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

@ProcessTest(covers = "garnishment-help")
@UsesFakeSteps
class GarnishmentHelpProcessTest {

    private static final String PROCESS = "garnishment-help";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Test
    void consent_for_the_loket_asks_the_loket_to_offer_debt_help() {
        start("LOKET");

        NewTask task = tasks.task("userTask_offerHelp");
        assertThat(tasks.opened()).containsExactly(task);
        assertThat(task.worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(task.partyId()).isEqualTo("loket-1");
        assertThat(task.deadlineCode()).isEqualTo("WG_HELP_OFFER");
        assertThat(bench.timers("consent-1")).isEmpty();
    }

    @Test
    void consent_for_the_coach_asks_the_coach_to_offer_budget_coaching() {
        start("COACH");

        NewTask task = tasks.task("userTask_offerCoaching");
        assertThat(tasks.opened()).containsExactly(task);
        assertThat(task.worksAs()).isEqualTo(WorksAs.COACH);
        assertThat(task.partyId()).isEqualTo("coach-1");
    }

    @Test
    void help_that_was_discussed_ends_it() {
        start("LOKET");

        bench.complete("consent-1", "userTask_offerHelp");

        assertThat(bench.results(PROCESS, "consent-1")).containsExactly("end_helped");
    }

    @Test
    void coaching_that_was_discussed_ends_it() {
        start("COACH");

        bench.complete("consent-1", "userTask_offerCoaching");

        assertThat(bench.results(PROCESS, "consent-1")).containsExactly("end_helped");
    }

    @Test
    void withdrawing_the_consent_takes_the_task_away_at_once() {
        start("COACH");

        int taken = bench.send("ConsentWithdrawn", "consent-1");

        assertThat(taken).isEqualTo(1);
        assertThat(tasks.wasCancelled(tasks.task("userTask_offerCoaching").id())).isTrue();
        assertThat(bench.results(PROCESS, "consent-1")).containsExactly("end_withdrawn");
    }

    @Test
    void withdrawing_after_the_conversation_changes_nothing() {
        start("LOKET");
        bench.complete("consent-1", "userTask_offerHelp");

        int taken = bench.send("ConsentWithdrawn", "consent-1");

        assertThat(taken).isZero();
        assertThat(bench.results(PROCESS, "consent-1")).containsExactly("end_helped");
    }

    private void start(String helper) {
        bench.start(PROCESS, "consent-1", Map.of("helper", helper));
    }
}
