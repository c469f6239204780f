package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A quarter and a group at once: what is shown gives no group of one to four people away, with all other figures and by subtraction. */
class CrossCellsTest {

    private static final List<String> OUTCOMES = List.of("IN_TIME", "LATE");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void three_quarters_and_two_places_give_nothing_small_away(int seed) {
        checked(new Random(seed), 3, 2, 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_quarters_and_three_places_give_nothing_small_away(int seed) {
        checked(new Random(seed), 2, 3, 1);
    }

    @ParameterizedTest
    @MethodSource("few")
    void where_people_live_and_where_they_work_together_give_nothing_small_away(int seed) {
        checked(new Random(seed), 2, 2, 2);
    }

    static IntStream few() {
        return IntStream.range(0, 120);
    }

    /** Else the tests above would look at nothing. */
    @Test
    void in_many_of_those_towns_there_is_something_to_give_away() {
        assertThat(seeds().filter(seed -> any(cells(town(new Random(seed), 3, 2, 1)), By.HOME_Q)).count()).isGreaterThan(50);
        assertThat(seeds().filter(seed -> any(cells(town(new Random(seed), 2, 3, 1)), By.HOME_Q)).count()).isGreaterThan(50);
        assertThat(few().filter(seed -> any(cells(town(new Random(seed), 2, 2, 2)), By.WORK_Q)).count()).isGreaterThan(15);
    }

    @Test
    void a_place_with_few_people_in_one_quarter_is_shown_in_none() {
        List<LabRow> rows = new ArrayList<>();
        add(rows, 1, "1011", 9);
        add(rows, 4, "1011", 8);
        add(rows, 1, "1012", 7);
        add(rows, 4, "1012", 6);
        add(rows, 1, "1013", 12);
        add(rows, 4, "1013", 2);

        // 1013 follows from the quarter when the others are shown, so one of them stays away with it.
        assertThat(values(rows)).containsExactlyInAnyOrder("2026-1 1011", "2026-2 1011");
        assertThat(cells(rows).stream().filter(it -> it.by() == By.HOME && it.outcome().isEmpty()).map(LabCell::value).toList())
                .as("for the year all three are").containsExactlyInAnyOrder("1011", "1012", "1013");
    }

    @Test
    void who_is_in_no_quarter_at_all_is_no_small_group() {
        List<LabRow> rows = new ArrayList<>();
        add(rows, 1, "1011", 9);
        add(rows, 4, "1012", 8);

        assertThat(values(rows)).containsExactlyInAnyOrder("2026-1 1011", "2026-2 1012");
    }

    private static List<String> values(List<LabRow> rows) {
        return cells(rows).stream().filter(it -> it.by() == By.HOME_Q && it.outcome().isEmpty()).map(LabCell::value).toList();
    }

    private static void add(List<LabRow> rows, int month, String home, int people) {
        IntStream.range(0, people).forEach(i -> rows.add(
                new LabRow(home + month + "-" + i, LocalDate.of(2026, month, 1), "IN_TIME", 0, home, "2011", "SMALL")));
    }

    private static void checked(Random random, int quarters, int homes, int works) {
        List<LabRow> rows = town(random, quarters, homes, works);
        new Computable(rows, cells(rows), atoms(quarters, homes, works)).nothingSmall(quarters + " " + homes + " " + works);
    }

    private static List<LabCell> cells(List<LabRow> rows) {
        return SafeCells.of(Measure.ON_TIME, rows);
    }

    private static boolean any(List<LabCell> cells, By by) {
        return cells.stream().anyMatch(it -> it.by() == by);
    }

    /** Mostly large groups, with a small one here and there: those are what must not leak. */
    private static List<LabRow> town(Random random, int quarters, int homes, int works) {
        List<LabRow> rows = new ArrayList<>();
        int one = 0;
        for (LabRow atom : atoms(quarters, homes, works)) {
            int people = random.nextInt(9) == 0 ? random.nextInt(5) : random.nextInt(3) == 0 ? 0 : 5 + random.nextInt(4);
            for (int i = 0; i < people; i++) {
                // Now and then somebody who was there before.
                String unit = random.nextInt(8) == 0 ? "person " + random.nextInt(one + 1) : "person " + one++;
                rows.add(new LabRow(unit, atom.on(), atom.outcome(), 0, atom.home(), atom.work(), ""));
            }
        }
        return rows;
    }

    private static List<LabRow> atoms(int quarters, int homes, int works) {
        List<LabRow> atoms = new ArrayList<>();
        for (int quarter = 0; quarter < quarters; quarter++) {
            for (int home = 0; home < homes; home++) {
                for (int work = 0; work < works; work++) {
                    for (String outcome : OUTCOMES) {
                        atoms.add(new LabRow("", LocalDate.of(2026, 1 + 3 * quarter, 1), outcome, 0, "101" + home, "201" + work, ""));
                    }
                }
            }
        }
        return atoms;
    }
}
