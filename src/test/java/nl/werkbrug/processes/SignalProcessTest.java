package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.engine.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "signal")
@UsesFakeSteps
class SignalProcessTest {

    private static final String PROCESS = "signal";
    private static final Map<String, Object> TO_COACH =
            Map.of("decision", "TRANSFER", "receiver", "COACH", "receiverPartyId", "coach-9");

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeSignalSteps steps;

    @Autowired
    TestClock clock;

    @BeforeEach
    void a_signal_is_given() {
        steps.clear();
        start("S1", false);
    }

    private void start(String key, boolean byPost) {
        bench.start(PROCESS, key, Map.of(
                "subject", "SIGNAL", "handler", "LOKET", "handlerPartyId", "loket-7", "umpire", "OMBUDS", "umpirePartyId", "ombuds-1",
                "watcher", "LOKET_LEAD", "watcherPartyId", "loket-7",
                "byPost", byPost));
    }

    @Test
    void it_is_acknowledged_and_waits_for_who_the_routing_says() {
        assertThat(steps.calls).containsExactly("acknowledge");
        assertThat(tasks.task("userTask_answer").worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(tasks.task("userTask_answer").partyId()).isEqualTo("loket-7");
    }

    @Test
    void an_answer_with_which_the_reporter_agrees_closes_it() {
        bench.complete("S1", "userTask_answer", Map.of("decision", "ANSWER"));
        assertThat(bench.ended(PROCESS, "S1")).isFalse();

        assertThat(bench.send("SignalAccepted", "S1")).isEqualTo(1);

        assertThat(steps.calls).containsExactly("acknowledge", "tellAnswer", "close");
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_answered", "end_closed");
    }

    @Test
    void silence_of_the_reporter_closes_it_too() {
        bench.complete("S1", "userTask_answer", Map.of("decision", "ANSWER"));

        clock.moveToMorningOf(FakeSignalSteps.REACTION_OVER);
        bench.runJobs();

        assertThat(bench.results(PROCESS, "S1")).contains("end_closed");
    }

    @Test
    void a_reporter_who_disagrees_gets_the_last_answer_of_the_ombuds() {
        bench.complete("S1", "userTask_answer", Map.of("decision", "ANSWER"));
        bench.send("SignalDisputed", "S1");

        assertThat(tasks.task("userTask_finalAnswer").partyId()).isEqualTo("ombuds-1");
        bench.complete("S1", "userTask_finalAnswer");

        assertThat(steps.calls).containsExactly("acknowledge", "tellAnswer", "askLast", "tellFinalAnswer");
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_answered", "end_closedByOmbuds");
    }

    @Test
    void answers_that_contradict_go_to_the_ombuds_at_once() {
        bench.complete("S1", "userTask_answer", Map.of("decision", "CONFLICT"));
        bench.complete("S1", "userTask_finalAnswer");

        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_conflict", "end_closedByOmbuds");
    }

    @Test
    void the_receiver_must_take_it_over_before_it_moves() {
        bench.complete("S1", "userTask_answer", TO_COACH);
        assertThat(tasks.task("userTask_takeOver").partyId()).isEqualTo("coach-9");

        bench.complete("S1", "userTask_takeOver", with("taken", "YES", "handler", "COACH", "handlerPartyId", "coach-9"));

        assertThat(steps.calls).containsExactly("acknowledge", "offer", "handOver");
        assertThat(tasks.task("userTask_answer").worksAs()).isEqualTo(WorksAs.COACH);
        assertThat(tasks.task("userTask_answer").partyId()).isEqualTo("coach-9");
    }

    @Test
    void the_sender_can_stop_asking_and_still_has_it() {
        bench.complete("S1", "userTask_answer", TO_COACH);
        String asked = bench.openTask("S1", "userTask_takeOver").id();

        bench.send("SignalTakenBack", "S1");

        assertThat(tasks.wasCancelled(asked)).isTrue();
        assertThat(steps.calls).containsExactly("acknowledge", "offer", "takeBack");
        assertThat(tasks.task("userTask_answer").partyId()).isEqualTo("loket-7");
    }

    @Test
    void a_receiver_who_refuses_brings_in_the_ombuds_who_decides_who_has_it() {
        bench.complete("S1", "userTask_answer", TO_COACH);
        bench.complete("S1", "userTask_takeOver", Map.of("taken", "NO"));
        assertThat(tasks.task("userTask_settle").worksAs()).isEqualTo(WorksAs.OMBUDS);

        bench.complete("S1", "userTask_settle", with("handler", "COACH", "handlerPartyId", "coach-9"));

        assertThat(steps.calls).containsExactly("acknowledge", "offer", "refuse", "settle");
        assertThat(tasks.task("userTask_answer").partyId()).isEqualTo("coach-9");
    }

    @Test
    void a_promise_that_passes_brings_in_the_ombuds_while_the_signal_stays_open() {
        clock.moveToMorningOf(FakeSignalSteps.AFTER_PROMISE);
        bench.runJobs();

        assertThat(steps.calls).containsExactly("acknowledge", "promisePassed");
        assertThat(tasks.task("userTask_lookIntoDelay").partyId()).as("not who may have it itself").isEqualTo("loket-7");
        steps.newDay = FakeSignalSteps.REACTION_OVER;
        bench.complete("S1", "userTask_lookIntoDelay");
        assertThat(bench.results(PROCESS, "S1")).isEmpty();
        assertThat(bench.openTasks("S1")).extracting(ProcessBench.OpenTask::elementId).containsExactly("userTask_answer");
    }

    @Test
    void a_new_day_that_passes_too_is_looked_into_again_until_there_is_an_answer() {
        clock.moveToMorningOf(FakeSignalSteps.AFTER_PROMISE);
        bench.runJobs();
        steps.newDay = FakeSignalSteps.REACTION_OVER;
        bench.complete("S1", "userTask_lookIntoDelay");
        bench.runJobs();
        assertThat(elements("S1")).containsExactly("userTask_answer");

        clock.moveToMorningOf(FakeSignalSteps.REACTION_OVER);
        bench.runJobs();

        assertThat(steps.calls).containsExactly("acknowledge", "promisePassed", "promisePassed");
        steps.late = false;
        bench.complete("S1", "userTask_lookIntoDelay");
        bench.runJobs();
        assertThat(bench.results(PROCESS, "S1")).containsExactly("end_delayLookedInto");
    }

    @Test
    void who_gets_post_has_an_answer_only_when_it_is_in_the_post() {
        start("S2", true);
        assertThat(elements("S2")).containsExactlyInAnyOrder("userTask_postReceipt", "userTask_answer");
        bench.complete("S2", "userTask_postReceipt");
        bench.complete("S2", "userTask_answer", with("decision", "INVOLVED", "handler", "LOKET_LEAD", "handlerPartyId", "loket-7"));
        assertThat(elements("S2")).containsExactly("userTask_postMoved");
        bench.complete("S2", "userTask_postMoved");

        bench.complete("S2", "userTask_answer", Map.of("decision", "ANSWER"));
        assertThat(tasks.task("userTask_postAnswer").partyId()).isEqualTo("loket-7");
        assertThat(steps.calls).doesNotContain("tellAnswer");
        clock.moveToMorningOf(FakeSignalSteps.AFTER_PROMISE);
        bench.runJobs();
        bench.complete("S2", "userTask_lookIntoDelay");
        steps.late = false;
        bench.complete("S2", "userTask_postDelay");
        bench.runJobs();
        bench.complete("S2", "userTask_postAnswer");

        assertThat(steps.calls).contains("promisePassed", "tellAnswer");
        steps.lastWaits = true;
        bench.send("SignalDisputed", "S2");
        assertThat(elements("S2")).containsExactlyInAnyOrder("userTask_postLast", "userTask_finalAnswer");
        bench.complete("S2", "userTask_postLast");
        bench.complete("S2", "userTask_finalAnswer");
        assertThat(steps.calls).doesNotContain("tellFinalAnswer");
        bench.complete("S2", "userTask_postFinal");
        assertThat(bench.results(PROCESS, "S2"))
                .containsExactly("end_receiptPosted", "end_delayLookedInto", "end_answerPosted", "end_lastPosted", "end_closedByOmbuds");
    }

    @Test
    void who_was_involved_hands_a_complaint_to_somebody_else() {
        bench.complete("S1", "userTask_answer", with("decision", "INVOLVED", "handler", "OMBUDS", "handlerPartyId", "ombuds-1"));

        assertThat(steps.calls).containsExactly("acknowledge", "uninvolved");
        assertThat(tasks.task("userTask_answer").partyId()).isEqualTo("ombuds-1");
    }

    private List<String> elements(String key) {
        return bench.openTasks(key).stream().map(ProcessBench.OpenTask::elementId).toList();
    }

    private static Map<String, Object> with(String... values) {
        Map<String, Object> all = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            all.put(values[i], values[i + 1]);
        }
        return all;
    }
}
