package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All years together, when one of them is too small. */
class LabPartsTest {

    private final Tally tally = new Tally();

    @Test
    void a_year_that_is_too_small_leaves_the_share_of_the_others_which_names_it() {
        inTime(new LabPart("", 2025), 30, 10);
        inTime(new LabPart("", 2026), 12, 8);
        tally.add(new LabPart("", 2024), LabCell.LEFT_OUT, 0, 0, "");

        assertThat(texts(line())).containsExactly("60", "42", "70%");
        assertThat(line().note()).isEqualTo("zonder 2024");
        assertThat(line().drawn()).isTrue();
    }

    @Test
    void a_large_year_of_which_the_outcomes_would_give_few_people_away_is_not_in_any_cell_of_the_row() {
        inTime(new LabPart("", 2025), 30, 10);
        tally.add(new LabPart("", 2026), LabCell.ALL, 35, 0, "");

        assertThat(texts(line())).as("one basis").containsExactly("40", "30", "75%");
        assertThat(line().note()).isEqualTo("zonder 2026");
    }

    @Test
    void a_year_that_is_most_of_it_is_not_left_out() {
        inTime(new LabPart("", 2025), 30, 10);
        tally.add(new LabPart("", 2026), LabCell.ALL, 60, 0, "");

        assertThat(texts(line())).containsExactly("100", "niet te zeggen", "niet te zeggen");
        assertThat(line().note()).isEqualTo("zonder kleine groepen");
    }

    @Test
    void a_share_that_can_be_told_of_all_is_told_of_all() {
        inTime(new LabPart("", 2025), 30, 10);
        tally.add(new LabPart("", 2026), LabCell.ALL, 5, 0, "");

        assertThat(texts(line())).containsExactly("45", "tussen 30 en 35", "tussen 67 en 78%");
        assertThat(line().note()).isEqualTo("zonder kleine groepen");
    }

    @Test
    void one_year_alone_and_years_of_which_none_is_told_stay_as_they_are() {
        tally.add(new LabPart("", 2025), LabCell.ALL, 60, 0, "");
        assertThat(texts(line())).containsExactly("60", "te klein", "te klein");
        tally.add(new LabPart("", 2024), LabCell.LEFT_OUT, 0, 0, "");
        assertThat(line().note()).isEqualTo("zonder kleine groepen");
    }

    @Test
    void of_several_municipalities_it_is_said_whose_year_it_was() {
        inTime(new LabPart("Maasbrug", 2025), 30, 10);
        tally.add(new LabPart("Overbrug", 2024), LabCell.LEFT_OUT, 0, 0, "");
        tally.add(new LabPart("Overbrug", LabPart.SMALL_YEARS), LabCell.ALL, 6, 0, "");
        tally.add(new LabPart("Stad", 0), LabCell.LEFT_OUT, 0, 0, "");

        assertThat(line().note()).isEqualTo("zonder de kleine jaren, 2024 van Overbrug; Stad");
    }

    @Test
    void days_are_those_of_the_years_that_are_told() {
        tally.add(new LabPart("", 2025), LabCell.ALL, 12, 0, "");
        tally.add(new LabPart("", 2025), "CLOSED", 12, 0, "4:6,9:6");
        tally.add(new LabPart("", 2026), LabCell.ALL, 11, 0, "");

        LabTable.Line line = LabTables.of(Measure.PROCEDURE, Map.of("Aannemen", tally), Map.of()).lines().get(0);
        assertThat(texts(line)).containsExactly("12", "0", "12", "4", "9");
        assertThat(line.note()).isEqualTo("zonder 2026");
    }

    private void inTime(LabPart part, int inTime, int late) {
        tally.add(part, LabCell.ALL, inTime + late, 0, "");
        tally.add(part, "IN_TIME", inTime, 0, "");
        tally.add(part, "LATE", late, 0, "");
    }

    private LabTable.Line line() {
        return LabTables.of(Measure.ON_TIME, Map.of("gemeente", tally), Map.of()).lines().get(0);
    }

    private static List<String> texts(LabTable.Line line) {
        return IntStream.range(0, line.values().size()).mapToObj(line::text).toList();
    }
}
