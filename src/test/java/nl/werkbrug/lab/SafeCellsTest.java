package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No group of one to four people can be computed from what is shown; {@link Computable} looks for all of them.
 */
class SafeCellsTest {

    private static final List<String> OUTCOMES = List.of("IN_TIME", "LATE");
    private static final int PLACES = 3;

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_sum_or_difference_of_figures_is_a_group_of_one_to_four_people(int seed) {
        Random random = new Random(seed);
        List<LabRow> rows = someRows(random, seed % 2 == 0 ? 60 : 25);
        List<LabCell> cells = SafeCells.of(Measure.ON_TIME, rows);

        new Computable(rows, cells, atoms()).nothingSmall("seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("few")
    void no_group_follows_from_outcomes_that_are_put_together(int seed) {
        Random random = new Random(seed);
        List<String> outcomes = List.of("GOOD", "DISPUTED", "HANDED", "OPEN");
        List<LabRow> rows = IntStream.range(0, 20 + random.nextInt(60)).mapToObj(i -> new LabRow(
                somebody(random), LocalDate.of(2026, 1 + 3 * random.nextInt(2), 1), outcomes.get(Math.min(random.nextInt(4), random.nextInt(5))), 0,
                "101" + Math.min(1, random.nextInt(4)), "", "")).toList();
        List<LabRow> atoms = new ArrayList<>();
        outcomes.forEach(outcome -> IntStream.range(0, 4).forEach(i -> atoms.add(
                new LabRow("", LocalDate.of(2026, 1 + 3 * (i / 2), 1), outcome, 0, "101" + i % 2, "", ""))));

        new Computable(Measure.SIGNAL, rows, SafeCells.of(Measure.SIGNAL, rows), atoms).nothingSmall("seed " + seed);
    }

    static IntStream few() {
        return IntStream.range(0, 40);
    }

    @Test
    void what_is_large_enough_is_shown_and_not_more() {
        List<LabRow> rows = new ArrayList<>();
        add(rows, 6, "IN_TIME", "1011");
        add(rows, 5, "LATE", "1011");
        add(rows, 7, "IN_TIME", "1012");
        add(rows, 5, "LATE", "1012");
        add(rows, 5, "IN_TIME", "1013");
        add(rows, 3, "IN_TIME", "1014");
        add(rows, 4, "IN_TIME", "1015");

        Map<String, Integer> shown = shown(rows, By.HOME);

        assertThat(shown).containsOnly(
                Map.entry("1011", 11), Map.entry("1011 IN_TIME", 6), Map.entry("1011 LATE", 5), Map.entry("1012", 12),
                Map.entry("1012 IN_TIME", 7), Map.entry("1012 LATE", 5), Map.entry("1013", 5), Map.entry("1013 IN_TIME", 5));
    }

    @Test
    void a_single_small_part_takes_the_smallest_other_along() {
        List<LabRow> rows = new ArrayList<>();
        add(rows, 9, "IN_TIME", "1011");
        add(rows, 6, "IN_TIME", "1012");
        add(rows, 1, "IN_TIME", "1013");

        assertThat(shown(rows, By.HOME)).containsOnly(Map.entry("1011", 9), Map.entry("1011 IN_TIME", 9));
    }

    @Test
    void many_things_of_few_people_stay_hidden() {
        List<LabRow> rows = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> rows.add(row("person " + i % 4, "IN_TIME", "1011")));

        List<LabCell> cells = SafeCells.of(Measure.ON_TIME, rows);

        assertThat(cells).containsExactly(LabCell.leftOut(2026));
    }

    @Test
    void rows_of_which_nobody_knows_whose_they_are_are_no_people() {
        List<LabRow> rows = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> rows.add(row(null, "IN_TIME", "1012")));
        add(rows, 4, "IN_TIME", "1011");
        assertThat(SafeCells.of(Measure.ON_TIME, rows)).containsExactly(LabCell.leftOut(2026));

        add(rows, 5, "IN_TIME", "1013");
        assertThat(shown(rows, By.TOTAL)).containsOnly(Map.entry("", 49), Map.entry("IN_TIME", 49));
        assertThat(shown(rows, By.HOME)).isEmpty();
    }

    @Test
    void a_year_that_is_too_small_is_in_no_sum() {
        List<LabRow> rows = new ArrayList<>();
        add(rows, 8, "IN_TIME", "1011");
        rows.add(new LabRow("other", LocalDate.of(2025, 3, 1), "IN_TIME", 0, "1011", "1011", "SMALL"));

        assertThat(SafeCells.of(Measure.ON_TIME, rows).stream().filter(it -> it.year() == 2025).toList()).containsExactly(LabCell.leftOut(2025));
    }

    @Test
    void years_that_are_too_small_are_told_together_when_they_are_large_enough_then() {
        List<LabRow> rows = new ArrayList<>();
        add(rows, 8, "IN_TIME", "1011");
        years(rows, 2023, 3);
        years(rows, 2024, 1);
        assertThat(SafeCells.of(Measure.ON_TIME, rows)).as("four people").noneMatch(it -> it.year() == LabPart.SMALL_YEARS);

        years(rows, 2025, 4);
        assertThat(SafeCells.of(Measure.ON_TIME, rows).stream().filter(it -> it.year() != 2026)).containsExactlyInAnyOrder(
                LabCell.leftOut(2023), LabCell.leftOut(2024), LabCell.leftOut(2025),
                new LabCell(LabPart.SMALL_YEARS, By.TOTAL, "", LabCell.ALL, 8, 0, null),
                new LabCell(LabPart.SMALL_YEARS, By.TOTAL, "", "IN_TIME", 8, 0, null));
    }

    @ParameterizedTest
    @MethodSource("few")
    void no_group_follows_from_years_and_small_years_together(int seed) {
        Random random = new Random(seed);
        List<LabRow> rows = IntStream.range(0, 6 + random.nextInt(20)).mapToObj(i -> new LabRow(
                somebody(random), LocalDate.of(2023 + Math.min(random.nextInt(4), random.nextInt(4)), 2, 1), OUTCOMES.get(random.nextInt(6) == 0 ? 1 : 0), 0,
                "", "", "")).toList();
        List<LabRow> atoms = new ArrayList<>();
        OUTCOMES.forEach(outcome -> IntStream.range(2023, 2027).forEach(year -> atoms.add(
                new LabRow("", LocalDate.of(year, 2, 1), outcome, 0, "", "", ""))));

        new Computable(rows, SafeCells.of(Measure.ON_TIME, rows), atoms).nothingSmall("seed " + seed);
    }

    @Test
    void one_who_is_in_each_of_the_small_years_is_one_person() {
        List<LabRow> rows = new ArrayList<>();
        for (int year = 2020; year < 2026; year++) {
            rows.add(new LabRow("same", LocalDate.of(year, 2, 1), "IN_TIME", 0, "1011", "1011", "SMALL"));
        }

        assertThat(SafeCells.of(Measure.ON_TIME, rows)).extracting(LabCell::outcome).containsOnly(LabCell.LEFT_OUT);
    }

    private static void years(List<LabRow> rows, int year, int people) {
        IntStream.range(0, people).forEach(i -> rows.add(new LabRow(
                year + " person " + i, LocalDate.of(year, 2, 1), "IN_TIME", 0, "1011", "1011", "SMALL")));
    }

    @Test
    void outcomes_that_are_too_small_are_put_together_where_that_says_something() {
        List<LabRow> rows = new ArrayList<>();
        add(rows, 2, "LEFT_3", "1011");
        add(rows, 4, "LEFT_12", "1011");
        add(rows, 9, "STILL", "1011");

        assertThat(SafeCells.of(Measure.IN_WORK, rows).stream().filter(it -> it.by() == By.TOTAL).collect(
                Collectors.toMap(LabCell::outcome, LabCell::counted))).containsOnly(Map.entry("", 15), Map.entry("LEFT", 6), Map.entry("STILL", 9));
    }

    private static Map<String, Integer> shown(List<LabRow> rows, By by) {
        return SafeCells.of(Measure.ON_TIME, rows).stream().filter(it -> it.by() == by)
                .collect(Collectors.toMap(it -> (it.value() + " " + it.outcome()).strip(), LabCell::counted));
    }

    private static void add(List<LabRow> rows, int people, String outcome, String home) {
        IntStream.range(0, people).forEach(i -> rows.add(row(home + outcome + i, outcome, home)));
    }

    private static LabRow row(String unit, String outcome, String home) {
        return new LabRow(unit, LocalDate.of(2026, 2, 1), outcome, 0, home, "1011", "SMALL");
    }

    private static List<LabRow> someRows(Random random, int most) {
        List<LabRow> rows = new ArrayList<>();
        int skew = 1 + random.nextInt(3);
        for (int i = 0; i < 5 + random.nextInt(most); i++) {
            int place = Math.min(PLACES - 1, random.nextInt(PLACES * skew) / skew);
            rows.add(new LabRow(
                    somebody(random), LocalDate.of(2026, 1 + 3 * random.nextInt(2), 1), OUTCOMES.get(random.nextInt(6) == 0 ? 1 : 0), 0,
                    "101" + place, "", ""));
        }
        return rows;
    }

    /** Now and then nobody knows who. */
    private static String somebody(Random random) {
        return random.nextInt(8) == 0 ? null : "person " + random.nextInt(60);
    }

    /** One of each kind that could be. */
    private static List<LabRow> atoms() {
        List<LabRow> atoms = new ArrayList<>();
        for (int month : new int[] {1, 4}) {
            for (int place = 0; place < PLACES; place++) {
                for (String outcome : OUTCOMES) {
                    atoms.add(new LabRow("", LocalDate.of(2026, month, 1), outcome, 0, "101" + place, "", ""));
                }
            }
        }
        return atoms;
    }
}
