package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands on a line when small groups are missing from it. */
class LabTablesTest {

    @Test
    void a_share_of_what_is_left_without_small_groups_is_not_told_and_has_no_bar() {
        Tally tally = new Tally();
        tally.add(LabCell.ALL, 24, 0, "");
        tally.add("OFFERED", 6, 0, "");

        LabTable table = LabTables.of(Measure.TAKE_UP, Map.of("Loonkostensubsidie", tally), Map.of());

        LabTable.Line line = table.lines().get(0);
        assertThat(line.partly()).isTrue();
        assertThat(line.values().get(0)).as("how many").isEqualTo(24L);
        assertThat(line.values().subList(1, 5)).as("who sees a part of them makes the share").containsOnly("niet te zeggen");
        assertThat(line.text(4)).isEqualTo("niet te zeggen");
        assertThat(line.file(4)).isEqualTo("niet te zeggen");
        assertThat(line.drawn()).isFalse();
        assertThat(table.chart()).isNull();
    }

    @Test
    void a_year_that_is_left_out_makes_every_share_unknown() {
        Tally tally = new Tally();
        tally.add(LabCell.ALL, 10, 0, "");
        tally.add("IN_TIME", 5, 0, "");
        tally.add("LATE", 5, 0, "");
        tally.add(LabCell.LEFT_OUT, 0, 0, "");

        assertThat(LabTables.of(Measure.ON_TIME, Map.of("Gemeente", tally), Map.of()).lines().get(0).text(2)).isEqualTo("niet te zeggen");
    }

    @Test
    void a_share_of_all_is_shown_with_its_bar() {
        Tally tally = new Tally();
        tally.add(LabCell.ALL, 10, 0, "");
        tally.add("IN_TIME", 5, 0, "");
        tally.add("LATE", 5, 0, "");

        LabTable.Line line = LabTables.of(Measure.ON_TIME, Map.of("Gemeente", tally), Map.of()).lines().get(0);

        assertThat(line.text(2)).isEqualTo("50%");
        assertThat(line.drawn()).isTrue();
    }

    @Test
    void a_year_of_a_few_people_who_count_once_leaves_a_share_known_between_two_others() {
        Tally tally = still(38, 2);
        tally.add(LabCell.LEFT_OUT, 4, 0, "");

        LabTable.Line line = inWork(tally);
        assertThat(line.text(0)).isEqualTo("40");
        assertThat(line.text(2)).as("38 to 42 of 44").isEqualTo("tussen 86 en 95%");
        assertThat(line.drawn()).isFalse();
        tally.add(LabCell.LEFT_OUT, 0, 0, "");
        assertThat(inWork(tally).text(2)).as("nobody knows how many").isEqualTo("niet te zeggen");
    }

    @Test
    void a_few_who_cannot_change_a_share_leave_it_as_it_is() {
        Tally tally = still(9_998, 2);
        tally.add(LabCell.LEFT_OUT, 4, 0, "");

        assertThat(inWork(tally).text(2)).isEqualTo("100%");
    }

    @Test
    void terms_without_an_outcome_leave_a_share_known_between_two_others() {
        Tally tally = new Tally();
        tally.add(LabCell.ALL, 50, 0, "");
        tally.add("IN_TIME", 30, 0, "");
        tally.add("LATE", 14, 0, "");

        assertThat(LabTables.of(Measure.ON_TIME, Map.of("Gemeente", tally), Map.of()).lines().get(0).text(2)).isEqualTo("tussen 60 en 72%");
    }

    @Test
    void years_with_fine_and_with_coarse_outcomes_stand_beside_each_other_and_what_cannot_be_told_is_counted() {
        Tally tally = new Tally();
        tally.add(LabCell.ALL, 12, 0, "");
        tally.add("GOOD", 7, 70, "10:7");
        tally.add("DISPUTED", 5, 100, "20:5");
        tally.add(LabCell.ALL, 9, 0, "");
        tally.add("CLOSED", 9, 27, "3:9");
        tally.add(LabCell.ALL, 8, 0, "");

        List<LabTable> tables = LabTables.all(Measure.SIGNAL, Map.of("Klacht", tally), Map.of());

        assertThat(tables.get(0).lines()).extracting(LabTable.Line::name).containsExactly(
                "Klacht: samen", "Klacht: melder vindt het antwoord goed", "Klacht: melder vindt het antwoord niet goed", "Klacht: antwoord gegeven",
                "Klacht: afloop te klein om te tonen");
        assertThat(tables.get(0).lines()).extracting(it -> it.values().get(0)).containsExactly(29L, 7L, 5L, 9L, 8L);
        assertThat(tables.get(0).lines()).allMatch(LabTable.Line::partly);
        assertThat(tables.get(0).chart()).isEqualTo("welk deel van alle signalen van die soort");
        assertThat(tables.get(0).lines()).extracting(LabTable.Line::drawn).containsExactly(false, true, true, true, false);
        assertThat(tables.get(1).lines().get(0).values()).as("days of all with an answer").containsExactly(21L, 10L, 20L);
    }

    @Test
    void every_outcome_of_every_division_has_a_name_and_a_place() {
        for (Measure measure : List.of(Measure.SIGNAL, Measure.BUDGET, Measure.BUDGET_EFFECT)) {
            List<String> finest = measure == Measure.SIGNAL ? List.of("OPEN", "GOOD", "DISPUTED", "UMPIRE", "OUTSIDE", "HANDED", "SILENT")
                    : measure == Measure.BUDGET ? List.of("OPEN", "GRANTED", "PARTLY", "REFUSED", "WITHDRAWN")
                    : List.of("BETTER", "SAME", "WORSE", "UNKNOWN", "HERE", "ELSEWHERE", "NO", "WORK_UNKNOWN");
            Tally tally = new Tally();
            List<String> all = measure.divisions().stream().flatMap(it -> finest.stream().map(it)).distinct().toList();
            tally.add(LabCell.ALL, 5 * all.size(), 0, "");
            all.forEach(outcome -> tally.add(outcome, 5, 0, ""));

            assertThat(LabTables.all(measure, Map.of("X", tally), Map.of()).get(0).lines()).as(measure.name()).hasSize(all.size() + 1);
        }
    }

    @Test
    void a_comparison_says_between_what_a_share_lies_when_a_few_outcomes_are_missing() {
        Comparison comparison = new Comparison(new Initiative(
                "x", "stad", "Stad", "Sneller", "Anders", null, null, "", LocalDate.of(2025, 8, 1), null, "Tom", true, List.of()),
                LocalDate.of(2025, 9, 1));
        comparison.add("stad", Measure.ON_TIME, "MUNICIPALITY", "2025-1", quarter(LabCell.ALL, 40));
        comparison.add("stad", Measure.ON_TIME, "MUNICIPALITY", "2025-1", quarter("IN_TIME", 30));
        comparison.add("stad", Measure.ON_TIME, "MUNICIPALITY", "2025-1", quarter("LATE", 10));
        comparison.add("stad", Measure.ON_TIME, "MUNICIPALITY", "2025-2", quarter(LabCell.ALL, 7));

        assertThat(comparison.own().lines().get(3).values()).containsExactly("tussen 64 en 79%", null, null, null);
        assertThat(comparison.own().lines().get(4).values()).as("known answers of before all forms were counted")
                .containsExactly("niet bekend", null, "niet bekend", null);
    }

    private static LabCell quarter(String outcome, int counted) {
        return new LabCell(2025, By.QUARTER, "", outcome, counted, 0, null);
    }

    private static Tally still(int still, int left) {
        Tally tally = new Tally();
        tally.add(LabCell.ALL, still + left, 0, "");
        tally.add("STILL_12", still, 0, "");
        tally.add("LEFT_12", left, 0, "");
        return tally;
    }

    private static LabTable.Line inWork(Tally tally) {
        return LabTables.of(Measure.IN_WORK, Map.of("Samen", tally), Map.of()).lines().get(2);
    }
}
