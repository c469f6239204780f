package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

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
