package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import nl.werkbrug.engine.RecordingTasks;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "debt-help-referral")
@UsesFakeSteps
class DebtHelpReferralProcessTest {

    private static final String PROCESS = "debt-help-referral";
    private static final String KEY = "referral-1";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 6);

    @Autowired
    ProcessBench bench;

    @Autowired
    RecordingTasks tasks;

    @Autowired
    FakeDebtHelpSteps steps;

    @BeforeEach
    void nobody_is_silent() {
        steps.clear();
    }

    @Test
    void the_helper_receives_talks_and_tells_until_the_help_is_over() {
        start(true);
        NewTask first = tasks.task("userTask_receive");

        bench.complete(KEY, "userTask_receive", Map.of("phase", "TALK", "over", false));
        bench.complete(KEY, "userTask_talk", Map.of("phase", "TALK", "over", false));
        bench.complete(KEY, "userTask_talk", Map.of("phase", "FOLLOW", "over", false));
        bench.complete(KEY, "userTask_follow", Map.of("phase", "OVER", "over", true));

        assertThat(first.worksAs()).isEqualTo(WorksAs.DEBT_HELP);
        assertThat(first.partyId()).isEqualTo("helper-1");
        assertThat(first.deadlineCode()).isEqualTo("DEBT_HELP_RECEIVED");
        assertThat(tasks.task("userTask_talk").deadlineCode()).isEqualTo("DEBT_HELP_TALK");
        assertThat(tasks.task("userTask_follow").deadlineCode()).isEqualTo("DEBT_HELP_STATUS");
        assertThat(bench.results(PROCESS, KEY)).endsWith("end_over");
        assertThat(steps.calls).containsExactly("send", "close");
    }

    @Test
    void who_has_no_login_tells_it_by_message() {
        start(false);

        bench.send("DebtHelpTold", KEY, Map.of("phase", "TALK", "over", false));
        int taken = bench.send("DebtHelpTold", KEY, Map.of("phase", "OVER", "over", true));

        assertThat(taken).isEqualTo(1);
        assertThat(tasks.opened()).isEmpty();
        assertThat(bench.results(PROCESS, KEY)).endsWith("end_over");
    }

    @Test
    void silence_reminds_the_helper_and_then_reaches_the_referrer_while_the_task_stays() {
        steps.remindOn = LONG_AGO;
        steps.silentOn = LONG_AGO.plusDays(7);

        start(true);

        assertThat(steps.calls).containsExactly("send", "remind", "tellSilence");
        assertThat(bench.results(PROCESS, KEY)).containsExactlyInAnyOrder("end_reminded", "end_silenceTold");
        assertThat(bench.openTask(KEY, "userTask_receive")).isNotNull();
    }

    @Test
    void word_from_the_helper_starts_the_silence_anew() {
        start(true);
        var before = bench.timers(KEY);
        steps.remindOn = FakeDebtHelpSteps.NEVER.plusYears(1);

        bench.complete(KEY, "userTask_receive", Map.of("phase", "TALK", "over", false));

        assertThat(bench.timers(KEY).get("timer_remind")).isAfter(before.get("timer_remind"));
    }

    @Test
    void withdrawing_the_consent_takes_the_task_away_at_once() {
        start(true);

        int taken = bench.send("DebtHelpConsentWithdrawn", KEY);

        assertThat(taken).isEqualTo(1);
        assertThat(tasks.wasCancelled(tasks.task("userTask_receive").id())).isTrue();
        assertThat(bench.results(PROCESS, KEY)).containsExactly("end_withdrawn");
        assertThat(bench.ended(PROCESS, KEY)).isTrue();
    }

    private void start(boolean inbox) {
        bench.start(PROCESS, KEY, Map.of("inbox", inbox, "phase", "RECEIVE", "debt_helpPartyId", "helper-1"));
    }
}
