package nl.werkbrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.engine.FakeRevaluationSteps;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.engine.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest(covers = "wage-subsidy-revaluation")
@UsesFakeSteps
class WageSubsidyRevaluationProcessTest {

    private static final String PROCESS = "wage-subsidy-revaluation";

    @Autowired
    ProcessBench bench;

    @Autowired
    FakeRevaluationSteps steps;

    @Autowired
    FakeSigningSteps signing;

    @BeforeEach
    void forget_the_test_before() {
        signing.clear();
        steps.outcomes.clear();
        steps.again = LocalDate.of(2020, 1, 1);
    }

    @Test
    void the_new_amount_counts_when_it_is_signed() {
        start("PROPOSED");
        assertThat(bench.ended(PROCESS, "R1")).isFalse();

        Signatures.sign(bench, "R1", true);

        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_set");
    }

    @Test
    void what_the_team_lead_sends_back_is_looked_at_and_worked_out_again() {
        start("PROPOSED");
        Signatures.sign(bench, "R1", false);

        bench.complete("R1", "userTask_look");
        Signatures.sign(bench, "R1", true);

        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_set");
    }

    @Test
    void without_the_figures_it_waits_for_tomorrow() {
        steps.again = LocalDate.of(2999, 1, 1);

        start("MISSING");

        assertThat(bench.timers("R1")).containsOnlyKeys("timer_tomorrow");
    }

    @Test
    void the_day_they_are_there_it_goes_on() {
        start("MISSING", "PROPOSED");

        Signatures.sign(bench, "R1", true);

        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_set");
    }

    @Test
    void nothing_is_decided_when_nothing_is_paid_any_more() {
        start("NOTHING");

        assertThat(bench.results(PROCESS, "R1")).containsExactly("end_nothing");
    }

    private void start(String... outcomes) {
        steps.outcomes.addAll(List.of(outcomes));
        bench.start(PROCESS, "R1", Map.of("revaluationId", "R1", "itemId", "R1"));
    }
}
