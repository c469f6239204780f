package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

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

@ProcessTest(covers = "candidate-proposal")
@UsesFakeSteps
class CandidateProposalProcessTest {

    private static final String PROCESS = "candidate-proposal";
    private static final String ANSWER = "userTask_answer";

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeProposalSteps steps;

    @Autowired
    TestClock clock;

    @BeforeEach
    void forget_the_test_before() {
        steps.clear();
    }

    @Test
    void the_employer_gets_the_task_to_answer_and_a_yes_is_worked_off() {
        starts();
        NewTask task = tasks.task(ANSWER);
        assertThat(task.worksAs()).isEqualTo(WorksAs.PAYROLL);
        assertThat(task.title()).isEqualTo("Antwoord geven op een voorstel: Magazijnhulp");
        assertThat(task.deadlineCode()).isEqualTo("PLACE_ANSWER");
        answers("ACCEPT");

        assertThat(steps.calls).containsExactly("turn true", "accepted V1");
        assertThat(bench.results(PROCESS, "V1")).containsExactly("end_accepted");
    }

    @Test
    void a_no_is_passed_on() {
        starts();
        answers("DECLINE");

        assertThat(steps.calls).containsExactly("turn true", "declined V1");
        assertThat(bench.results(PROCESS, "V1")).containsExactly("end_declined");
    }

    @Test
    void who_is_not_first_in_line_waits_for_the_turn() {
        steps.turn = false;
        starts();
        assertThat(bench.openTasks("V1")).isEmpty();
        steps.turn = true;
        assertThat(bench.send("ProposalTurn", "V1")).isEqualTo(1);

        assertThat(bench.openTask("V1", ANSWER)).isNotNull();
        assertThat(steps.calls).containsExactly("turn false", "turn true");
    }

    @Test
    void a_question_goes_to_the_loket_that_offers_again() {
        starts();
        answers("ASK");
        assertThat(tasks.task("userTask_followUpLoket").worksAs()).isEqualTo(WorksAs.LOKET);
        assertThat(tasks.task("userTask_followUpLoket").deadlineCode()).isEqualTo("PLACE_FOLLOW_UP");
        bench.complete("V1", "userTask_followUpLoket", Map.of("again", "YES"));

        assertThat(bench.openTask("V1", ANSWER)).isNotNull();
        assertThat(steps.calls).containsExactly("turn true", "turn true");
    }

    @Test
    void silence_is_told_to_the_coach_who_withdraws() {
        steps.loket = false;
        starts();
        clock.moveToMorningOf(FakeProposalSteps.SILENT);
        bench.runJobs();
        assertThat(tasks.wasCancelled(tasks.task(ANSWER).id())).isTrue();
        assertThat(tasks.task("userTask_followUpCoach").worksAs()).isEqualTo(WorksAs.COACH);
        bench.complete("V1", "userTask_followUpCoach", Map.of("again", "NO"));

        assertThat(steps.calls).containsExactly("turn true", "silent V1");
        assertThat(bench.results(PROCESS, "V1")).containsExactly("end_withdrawn");
    }

    @Test
    void a_proposal_that_is_withdrawn_ends_at_once() {
        starts();
        assertThat(bench.send("ProposalStopped", "V1")).isEqualTo(1);

        assertThat(tasks.wasCancelled(tasks.task(ANSWER).id())).isTrue();
        assertThat(bench.results(PROCESS, "V1")).containsExactly("end_stopped");
    }

    @Test
    void the_end_of_the_consent_ends_it_wherever_it_is() {
        steps.turn = false;
        starts();
        clock.moveToMorningOf(FakeProposalSteps.CONSENT_OVER);
        bench.runJobs();

        assertThat(steps.calls).containsExactly("turn false", "over V1");
        assertThat(bench.results(PROCESS, "V1")).containsExactly("end_consentOver");
    }

    private void starts() {
        bench.start(PROCESS, "V1", Map.of("subject", "PROPOSAL"));
    }

    private void answers(String answer) {
        bench.complete("V1", ANSWER, Map.of("answer", answer));
    }
}
