package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Signals by kind and outcome, and custom budgets by kind and decision with what they brought. */
abstract class LabOutcomeStory extends LabBench {

    private static final LocalDate ANSWERED = BEGUN.plusDays(4);
    private static final String STUCK = "Ik loop vast bij een loket of instantie";

    @Test
    void signals_are_shown_by_kind_and_outcome_and_none_is_counted_twice() {
        some(6, i -> signal("STUCK", i, ANSWERED, null, "AGREED"));
        some(5, i -> signal("STUCK", 10 + i, ANSWERED.plusDays(6), null, "DISPUTED"));
        some(7, i -> signal("STUCK", 20 + i, ANSWERED, null, null));
        some(5, i -> town.event(signal("STUCK", 30 + i, ANSWERED, null, null), "CONFLICT"));
        some(5, i -> signal("STUCK", 40 + i, ANSWERED, "coaches", null));
        some(5, i -> town.event(signal("STUCK", 50 + i, ANSWERED, null, null), "PASSED_ON"));
        some(8, i -> signal("STUCK", 60 + i, null, null, null));
        some(4, i -> signal("COMPLAINT", i, ANSWERED, null, "AGREED"));
        refresh.run();

        assertThat(counts("SIGNAL")).containsOnly(
                Map.entry(STUCK + ": samen", 41L), Map.entry(STUCK + ": melder vindt het antwoord goed", 6L),
                Map.entry(STUCK + ": melder vindt het antwoord niet goed", 5L), Map.entry(STUCK + ": melder zei niets, antwoord van de gemeente", 7L),
                Map.entry(STUCK + ": melder zei niets, de ombudsfunctie of teamleider gaf het laatste antwoord", 5L),
                Map.entry(STUCK + ": melder zei niets, een ander nam het over en gaf antwoord", 5L),
                Map.entry(STUCK + ": melder zei niets, doorgegeven aan een instantie buiten Werkbrug", 5L),
                Map.entry(STUCK + ": nog geen antwoord", 8L));
        assertThat(table(all(), "SIGNAL").tooSmall()).isEqualTo("Ik ben niet goed geholpen");
        assertThat(line("SIGNAL_DAYS", STUCK)).as("to the first answer").containsExactly(33L, 4L, 10L);
    }

    @Test
    void outcomes_of_fewer_than_five_are_put_together_and_say_so() {
        some(6, i -> signal("STUCK", i, ANSWERED, null, "AGREED"));
        some(2, i -> signal("STUCK", 10 + i, ANSWERED, null, "DISPUTED"));
        some(4, i -> signal("STUCK", 20 + i, ANSWERED, "coaches", null));
        some(1, i -> signal("STUCK", 30 + i, ANSWERED, null, null));
        refresh.run();

        assertThat(counts("SIGNAL")).containsOnly(Map.entry(STUCK + ": samen", 13L), Map.entry(STUCK + ": antwoord gegeven", 13L));
        assertThat(line("SIGNAL_DAYS", STUCK)).containsExactly(13L, 4L, 4L);
    }

    @Test
    void many_signals_of_one_reporter_are_one_person() {
        some(9, i -> town.signal("CANDIDATES", "Een@voorbeeld.example", BEGUN, ANSWERED, null, null));
        some(3, i -> town.signal("CANDIDATES", "een@voorbeeld.example", BEGUN, ANSWERED, null, null));
        refresh.run();

        assertThat(counts("SIGNAL")).isEmpty();
        assertThat(table(all(), "SIGNAL").tooSmall()).isEqualTo("Ik zoek kandidaten voor werk");
    }

    /** All of them may be one person. */
    @Test
    void signals_without_a_name_are_nobody_and_count_only_beside_five_who_gave_theirs() {
        some(9, i -> town.signal("CANDIDATES", null, BEGUN, ANSWERED, null, "AGREED"));
        some(4, i -> signal("CANDIDATES", i, ANSWERED, null, "AGREED"));
        some(5, i -> signal("STUCK", i, ANSWERED, null, "AGREED"));
        some(6, i -> town.signal("STUCK", null, BEGUN, ANSWERED, null, null));
        refresh.run();

        assertThat(counts("SIGNAL")).containsOnly(
                Map.entry(STUCK + ": samen", 11L), Map.entry(STUCK + ": antwoord, en de melder had geen bezwaar", 11L));
        assertThat(table(all(), "SIGNAL").tooSmall()).isEqualTo("Ik zoek kandidaten voor werk");
    }

    @Test
    void a_quarter_narrows_outcomes_too() {
        some(6, i -> signal("STUCK", i, ANSWERED, null, "AGREED"));
        some(9, i -> town.signal("STUCK", "later" + i, LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 8), null, "DISPUTED"));
        refresh.run();

        LabTable first = table(new LabQuestion(town.id, 0, By.QUARTER, "2026-1"), "SIGNAL");
        assertThat(first.shown()).extracting(LabTable.Line::name).containsExactly(STUCK + ": samen", STUCK + ": melder vindt het antwoord goed");
        assertThat(first.shown()).extracting(it -> it.values().get(0)).containsExactly(6L, 6L);
    }

    @Test
    void custom_budgets_are_shown_by_decision_and_by_what_they_brought() {
        some(6, i -> town.budget("PAID", BEGUN, BEGUN.plusDays(2), 10_000, "BETTER"));
        some(5, i -> town.budget("PAID", BEGUN, BEGUN.plusDays(9), 4_000, "SAME"));
        some(5, i -> town.budget("REFUSED", BEGUN, BEGUN.plusDays(9), 0, null));
        some(5, i -> town.budget("WITHDRAWN", BEGUN, null, null, null));
        some(7, i -> town.budget("ASKED", BEGUN, null, null, null));
        refresh.run();

        assertThat(counts("BUDGET")).containsOnly(
                Map.entry("reizen naar het werk: samen", 28L), Map.entry("reizen naar het werk: helemaal toegekend", 6L),
                Map.entry("reizen naar het werk: deels toegekend", 5L), Map.entry("reizen naar het werk: afgewezen", 5L),
                Map.entry("reizen naar het werk: ingetrokken", 5L), Map.entry("reizen naar het werk: nog geen besluit", 7L));
        assertThat(line("BUDGET_DAYS", "reizen naar het werk")).as("to the decision").containsExactly(16L, 9L, 9L);
        assertThat(counts("BUDGET_EFFECT")).contains(
                Map.entry("Werkt nog: ja, hier", 11L), Map.entry("Geld: beter", 6L), Map.entry("Geld: hetzelfde", 5L), Map.entry("Mensen zelf: beter", 6L));
    }

    @Test
    void what_is_counted_by_kind_is_no_procedure_or_step_as_well() {
        some(6, i -> {
            String dossier = town.dossier(SUBSIDY, null);
            town.task(dossier, SUBSIDY, BEGUN, ANSWERED);
            jdbc.sql("update inbox_task set procedure_code = 'signaal', process_id = 'signal', element_id = 'userTask_answer' where dossier_id = ?")
                    .param(dossier).update();
        });
        refresh.run();

        assertThat(figures.view(all(), lead).tables()).isEmpty();
    }

    @Test
    void an_initiative_about_signals_is_compared_by_the_days_to_the_answer_of_the_kinds_before_and_after() {
        some(5, i -> town.signal("STUCK", "before" + i, LocalDate.of(2025, 5, 5), LocalDate.of(2025, 5, 25), null, null));
        some(5, i -> town.signal("CANDIDATES", "seeking" + i, LocalDate.of(2025, 5, 5), LocalDate.of(2025, 5, 9), null, null));
        some(5, i -> town.signal("CANDIDATES", "after" + i, LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 6), null, null));
        refresh.run();
        Comparison comparison = new Comparison(new Initiative(
                "x", town.id, "Stad", "Sneller", "Anders", null, null, "signaal", LocalDate.of(2025, 8, 1), null, "Tom", true, List.of()), null, LocalDate.of(2026, 2, 2));
        jdbc.sql("select * from lab_cell where municipality_id = ? and by_what = 'QUARTER'").param(town.id).query(row -> {
            comparison.add(town.id, Measure.valueOf(row.getString("measure")), row.getString("group_code"), row.getString("by_value"), new LabCell(
                    row.getInt("of_year"), By.QUARTER, row.getString("by_value"), row.getString("outcome"), row.getInt("counted"), row.getLong("total"),
                    row.getString("spread")));
        });

        assertThat(comparison.own().lines()).extracting(LabTable.Line::name).hasSize(3).startsWith("Signalen", "De helft kreeg antwoord binnen (dagen)");
        assertThat(comparison.own().lines().get(0).values()).containsExactly(5L, 5L, null, null);
        assertThat(comparison.own().lines().get(1).values()).containsExactly(4L, 3L, null, null);
    }

    @Test
    void days_go_to_the_first_answer() {
        some(5, i -> {
            String signal = signal("STUCK", i, ANSWERED, null, "DISPUTED");
            jdbc.sql("insert into signal_event (id, signal_id, happened_at, place, kind) values (?, ?, ?, 1, 'ANSWERED')")
                    .param(UUID.randomUUID().toString()).param(signal).param(BEGUN.plusDays(1).atTime(12, 0)).update();
        });
        refresh.run();

        assertThat(line("SIGNAL_DAYS", STUCK)).startsWith(5L, 1L);
    }

    private String signal(String kind, int by, LocalDate answered, String answerer, String reaction) {
        return town.signal(kind, "melder" + by + "@voorbeeld.example", BEGUN, answered, answerer, reaction);
    }

    private Map<String, Long> counts(String measure) {
        return table(all(), measure).shown().stream().collect(Collectors.toMap(LabTable.Line::name, it -> (Long) it.values().get(0)));
    }

    private LabQuestion all() {
        return new LabQuestion(town.id, 0, By.TOTAL, "");
    }

    private static void some(int count, IntConsumer each) {
        IntStream.range(0, count).forEach(each);
    }
}
