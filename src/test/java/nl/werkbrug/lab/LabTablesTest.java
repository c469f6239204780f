package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    void terms_without_an_outcome_leave_a_share_known_between_two_others() {
        Tally tally = new Tally();
        tally.add(LabCell.ALL, 50, 0, "");
        tally.add("IN_TIME", 30, 0, "");
        tally.add("LATE", 14, 0, "");

        assertThat(LabTables.of(Measure.ON_TIME, Map.of("Gemeente", tally), Map.of()).lines().get(0).text(2)).isEqualTo("tussen 60 en 72%");
    }

    @Test
    void what_a_row_counts_is_of_the_same_work_or_lies_between_two_numbers() {
        Tally tally = new Tally();
        tally.add(LabCell.ALL, 67, 0, "");
        tally.add("CLOSED", 67, 0, "9:60,12:7");
        tally.add(LabCell.ALL, 61, 0, "");

        for (Measure measure : List.of(Measure.PROCEDURE, Measure.STEP)) {
            LabTable.Line line = LabTables.of(measure, Map.of("Loonkostenvoordeel", tally), Map.of()).lines().get(0);

            assertThat(IntStream.range(0, 5).mapToObj(line::text)).as("open and done are together what was begun")
                    .containsExactly("128", "tussen 0 en 61", "tussen 67 en 128", "niet te zeggen", "niet te zeggen");
            assertThat(line.file(2)).isEqualTo("tussen 67 en 128");
            assertThat(line.partly()).isTrue();
        }
    }

    @Test
    void days_that_a_few_others_can_hardly_change_lie_between_two_numbers() {
        Tally tally = new Tally();
        tally.add(LabCell.ALL, 45, 0, "");
        tally.add("CLOSED", 40, 0, "1:19,5:2,9:19");

        LabTable.Line line = LabTables.of(Measure.PROCEDURE, Map.of("Aannemen", tally), Map.of()).lines().get(0);

        assertThat(line.text(3)).isEqualTo("tussen 1 en 9");
        assertThat(line.text(4)).as("the longest of all would be one person").isEqualTo("niet te zeggen");
        assertThat(line.hatched()).isTrue();
    }

    @Test
    void garnishments_terms_and_mails_stand_on_one_basis_too() {
        Tally garnishments = new Tally();
        garnishments.add(LabCell.ALL, 20, 0, "");
        garnishments.add("ENDED", 14, 0, "");
        Tally reminded = new Tally();
        reminded.add(LabCell.ALL, 53, 0, "");
        reminded.add("REMINDED", 12, 144, "");
        reminded.add("NONE", 31, 0, "");

        assertThat(texts(LabTables.of(Measure.GARNISHMENT, Map.of("Samen", garnishments), Map.of()).lines().get(0)))
                .containsExactly("20", "tussen 14 en 20", "tussen 0 en 6");
        assertThat(texts(LabTables.of(Measure.REMINDED, Map.of("Overheid", reminded), Map.of()).lines().get(0)))
                .containsExactly("53", "tussen 12 en 22", "tussen 23 en 42%", "minstens 144");
    }

    @Test
    void a_year_of_which_only_rough_outcomes_are_known_is_in_the_ranges_of_what_was_asked() {
        Tally taken = new Tally();
        taken.add(LabCell.ALL, 40, 0, "");
        taken.add("OFFERED", 20, 0, "");
        taken.add("GRANTED", 20, 0, "");
        taken.add(LabCell.ALL, 16, 0, "");
        taken.add("LEFT", 8, 0, "");
        taken.add("TAKEN", 8, 0, "");

        assertThat(texts(LabTables.of(Measure.TAKE_UP, Map.of("No-risk", taken), Map.of()).lines().get(0)))
                .containsExactly("56", "28", "tussen 20 en 28", "tussen 20 en 28", "50%");
    }

    @Test
    void a_share_between_two_percents_has_a_bar_too_and_one_without_is_named() {
        Tally known = new Tally();
        known.add(LabCell.ALL, 54, 0, "");
        known.add("GRANTED", 33, 0, "");
        known.add("OFFERED", 14, 0, "");
        Tally hardly = new Tally();
        hardly.add(LabCell.ALL, 24, 0, "");
        hardly.add("OFFERED", 6, 0, "");

        LabTable table = LabTables.of(Measure.TAKE_UP, Map.of("No-risk", known, "Proef", hardly), Map.of());

        LabTable.Line line = table.lines().get(0);
        assertThat(line.text(line.bar())).isEqualTo("tussen 61 en 74%");
        assertThat(line.width()).isEqualTo("61.00%");
        assertThat(line.rest()).isEqualTo("13.00%");
        assertThat(table.hatched()).isTrue();
        assertThat(table.withoutBar()).isEqualTo("Proef");
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
                LocalDate.of(2025, 9, 1), LocalDate.of(2026, 6, 1));
        comparison.add("stad", Measure.ON_TIME, "MUNICIPALITY", "2025-1", quarter(LabCell.ALL, 40));
        comparison.add("stad", Measure.ON_TIME, "MUNICIPALITY", "2025-1", quarter("IN_TIME", 30));
        comparison.add("stad", Measure.ON_TIME, "MUNICIPALITY", "2025-1", quarter("LATE", 10));
        comparison.add("stad", Measure.ON_TIME, "MUNICIPALITY", "2025-2", quarter(LabCell.ALL, 7));

        assertThat(comparison.own().lines().get(3).values()).containsExactly(new LabTable.Range(64, 79, true), null, null, null);
        assertThat(comparison.own().lines().get(4).values()).as("known answers of before all forms were counted")
                .containsExactly("niet bekend", null, "niet bekend", null);
    }

    @Test
    void a_comparison_says_which_quarters_it_counts_and_which_it_does_not() {
        Comparison it = new Comparison(new Initiative(
                "x", "stad", "Stad", "Sneller", "Anders", null, null, "aannemen", LocalDate.of(2025, 8, 1), null, "Tom", true, List.of()),
                null, LocalDate.of(2026, 11, 23));
        List.of("2024-3", "2024-4", "2025-1", "2025-2", "2025-4").forEach(quarter -> closed(it, "stad", quarter));
        List.of("2025-4", "2026-1", "2026-2", "2026-3").forEach(quarter -> closed(it, "land", quarter));

        assertThat(texts(it.own().lines().get(0))).as("begun").containsExactly("20", "5", "te klein", "20");
        assertThat(texts(it.own().lines().get(1))).as("days").containsExactly("3", "3", "te klein", "3");
        assertThat(it.own().lines()).allMatch(LabTable.Line::partly);
        assertThat(it.gaps(true)).containsExactly(
                "Erna: alleen 2025, kwartaal 4. Zonder 2026, kwartaal 1, 2, 3, 4.",
                "Anderen, erna: alleen 2025, kwartaal 4; 2026, kwartaal 1, 2, 3. Zonder 2026, kwartaal 4.");
        assertThat(it.gaps(false)).isEmpty();
    }

    private static void closed(Comparison it, String municipality, String quarter) {
        it.add(municipality, Measure.PROCEDURE, "aannemen", quarter, new LabCell(2025, By.QUARTER, quarter, LabCell.ALL, 5, 0, null));
        it.add(municipality, Measure.PROCEDURE, "aannemen", quarter, new LabCell(2025, By.QUARTER, quarter, "CLOSED", 5, 15, "3:5"));
    }

    private static List<String> texts(LabTable.Line line) {
        return IntStream.range(0, line.values().size()).mapToObj(line::text).toList();
    }

    private static LabCell quarter(String outcome, int counted) {
        return new LabCell(2025, By.QUARTER, "", outcome, counted, 0, null);
    }
}
