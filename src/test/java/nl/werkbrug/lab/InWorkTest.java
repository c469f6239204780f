package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who counts after three, six and twelve months, and as what. */
class InWorkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "began {0}, last day {1}: reached {2}, {3}")
    @CsvSource(nullValues = "-", value = {
        "2026-11-23, -, 0, STILL",
        "2026-08-24, -, 0, STILL",
        "2026-09-01, 2026-10-01, 0, STILL",
        // Three months ago to the day.
        "2026-08-23, -, 3, STILL",
        // Four months ago and left after two.
        "2026-07-23, 2026-09-23, 3, LEFT_3",
        "2026-07-23, 2026-11-01, 3, STILL",
        // Seven months ago and left after five, after four days, or after six and a half.
        "2026-04-23, 2026-09-23, 6, LEFT_6",
        "2026-04-23, 2026-04-27, 6, LEFT_3",
        "2026-04-23, 2026-11-10, 6, STILL",
        // Thirteen months ago and left after four, after eight, or not at all.
        "2025-10-23, 2026-02-23, 12, LEFT_6",
        "2025-10-23, 2026-06-23, 12, LEFT_12",
        "2025-10-23, -, 12, STILL",
        // The day of the moment is a day of work when it is the last one; the day before is not enough.
        "2025-10-23, 2026-01-23, 12, LEFT_6",
        "2025-10-23, 2026-01-22, 12, LEFT_3",
        "2025-10-23, 2026-10-23, 12, STILL",
        "2025-10-23, 2026-10-22, 12, LEFT_12",
        "2026-08-23, 2026-11-23, 3, STILL",
        "2026-08-23, 2026-11-22, 3, LEFT_3",
        // A last day that is still to come, and an employment that was over before it began.
        "2025-10-23, 2027-01-31, 12, STILL",
        "2025-10-23, 2025-10-20, 12, LEFT_3",
    })
    void who_left_waits_for_a_moment_as_long_as_who_stays(LocalDate start, LocalDate last, int reached, String outcome) {
        assertThat(InWork.of(start, last, TODAY)).isEqualTo(new InWork(reached, outcome));
    }

    @Test
    void each_moment_has_a_basis_of_its_own() {
        List<LabRow> rows = new ArrayList<>();
        began(rows, 9, LocalDate.of(2026, 7, 23), null);
        began(rows, 5, LocalDate.of(2026, 7, 23), LocalDate.of(2026, 9, 23));
        began(rows, 7, LocalDate.of(2026, 4, 23), null);
        began(rows, 6, LocalDate.of(2026, 4, 23), LocalDate.of(2026, 9, 23));
        began(rows, 30, LocalDate.of(2025, 10, 23), null);
        began(rows, 10, LocalDate.of(2025, 10, 23), LocalDate.of(2026, 2, 23));
        began(rows, 50, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 20));

        assertThat(texts(rows)).containsExactly(
                List.of("67", "62", "93%"),
                List.of("53", "37", "70%"),
                List.of("40", "30", "75%"));
    }

    @Test
    void of_who_left_too_few_people_the_moments_that_can_be_told_are_told() {
        List<LabRow> rows = new ArrayList<>();
        LocalDate start = LocalDate.of(2025, 3, 3);
        began(rows, 40, start, null);
        began(rows, 3, start, LocalDate.of(2025, 4, 1));
        began(rows, 6, start, LocalDate.of(2025, 8, 1));

        assertThat(texts(rows)).as("nine left before six months").containsExactly(
                List.of("49", "tussen 40 en 49", "tussen 82 en 100%"), List.of("49", "40", "82%"), List.of("49", "40", "82%"));
        began(rows, 2, start, LocalDate.of(2025, 11, 1));
        assertThat(texts(rows)).as("eight of them later").containsExactly(
                List.of("51", "tussen 40 en 51", "tussen 78 en 100%"), List.of("51", "tussen 40 en 51", "tussen 78 en 100%"), List.of("51", "40", "78%"));
    }

    @Test
    void few_who_reached_a_moment_only_are_not_in_the_moments_before_and_the_share_says_so() {
        List<LabRow> rows = new ArrayList<>();
        began(rows, 40, LocalDate.of(2025, 3, 3), null);
        began(rows, 10, LocalDate.of(2025, 3, 3), LocalDate.of(2025, 4, 1));
        began(rows, 4, LocalDate.of(2025, 12, 1), null);

        assertThat(texts(rows)).containsExactly(
                List.of("50", "40", "tussen 74 en 81%"), List.of("50", "40", "tussen 74 en 81%"), List.of("50", "40", "80%"));
        assertThat(InWork.lines(tallies(groups(rows)))).extracting(LabTable.Line::partly).containsExactly(true, true, false);
    }

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_moment_less_another_one_is_a_small_group(int seed) {
        Random random = new Random(seed);
        List<LabRow> rows = IntStream.range(0, 15 + random.nextInt(50)).mapToObj(i -> {
            InWork it = InWork.of(TODAY.minusMonths(3 + random.nextInt(11)), random.nextInt(3) == 0 ? TODAY.minusMonths(random.nextInt(8)) : null, TODAY);
            return row("person " + random.nextInt(60), 1 + 3 * random.nextInt(2), it.group(), it.outcome());
        }).toList();
        List<LabRow> atoms = new ArrayList<>();
        Map.of("3", List.of("LEFT_3", "STILL"), "6", List.of("LEFT_3", "LEFT_6", "STILL"), "12", List.of("LEFT_3", "LEFT_6", "LEFT_12", "STILL"))
                .forEach((group, outcomes) -> outcomes.forEach(outcome -> List.of(1, 4).forEach(month -> atoms.add(row("", month, group, outcome)))));

        new Computable(Measure.IN_WORK, rows, groups(rows), atoms, LabRow::size).nothingSmall("seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_truth_lies_in_every_range(int seed) {
        Random random = new Random(seed);
        List<LabRow> rows = new ArrayList<>();
        List<LocalDate[]> people = new ArrayList<>();
        for (int i = 0; i < 15 + random.nextInt(80); i++) {
            LocalDate day = TODAY.minusDays(random.nextInt(500));
            // Months that end on another day than they begin are a day longer or shorter, as one counts.
            LocalDate start = day.withDayOfMonth(Math.min(28, day.getDayOfMonth()));
            LocalDate last = random.nextInt(3) == 0 ? start.plusDays(random.nextInt(450)) : null;
            if (began(rows, 1, start, last)) {
                people.add(new LocalDate[] {start, last});
            }
        }
        Map<String, List<LabCell>> cells = groups(rows);
        List<LabTable.Line> lines = InWork.lines(tallies(cells));
        for (int at = 0; at < 3; at++) {
            int months = List.of(3, 6, 12).get(at);
            List<LocalDate[]> reached = people.stream().filter(it -> !it[0].plusMonths(months).isAfter(TODAY)).toList();
            long still = reached.stream().filter(it -> it[1] == null || !it[1].isBefore(it[0].plusMonths(months))).count();
            // A line that names what is not in it is of the others.
            boolean all = lines.get(at).without().isEmpty() && cells.values().stream().flatMap(List::stream).noneMatch(it -> it.outcome().equals(LabCell.LEFT_OUT));
            Object basis = lines.get(at).values().get(0);
            Object works = lines.get(at).values().get(1);
            if (all && basis != null) {
                assertThat(basis).isEqualTo((long) reached.size());
            }
            if (all && works instanceof LabTable.Range range) {
                assertThat(still).isBetween(range.low(), range.high());
            } else if (all && works instanceof Long number) {
                assertThat(still).isEqualTo(number);
            }
        }
    }

    private static boolean began(List<LabRow> rows, int people, LocalDate start, LocalDate last) {
        InWork it = InWork.of(start, last, TODAY);
        IntStream.range(0, it.reached() == 0 ? 0 : people).forEach(i -> rows.add(
                new LabRow("person " + rows.size(), start, it.outcome(), 0, "", "", it.group())));
        return it.reached() > 0;
    }

    /** The size of the employer is not looked at here: it keeps the group. */
    private static LabRow row(String unit, int month, String group, String outcome) {
        return new LabRow(unit, LocalDate.of(2026, month, 1), outcome, 0, "", "", group);
    }

    private static Map<String, List<LabCell>> groups(List<LabRow> rows) {
        Map<String, List<LabCell>> groups = new TreeMap<>();
        rows.stream().collect(Collectors.groupingBy(LabRow::size)).forEach((group, some) -> groups.put(group, SafeCells.of(Measure.IN_WORK, some).stream()
                .filter(it -> it.by() == By.TOTAL || it.by() == By.QUARTER).toList()));
        return groups;
    }

    private static Map<String, Tally> tallies(Map<String, List<LabCell>> groups) {
        Map<String, Tally> tallies = new TreeMap<>();
        groups.forEach((group, cells) -> cells.stream().filter(it -> it.by() == By.TOTAL).forEach(it -> tallies.computeIfAbsent(group, key -> new Tally())
                .add(new LabPart("", it.year()), it.outcome(), it.counted(), it.total(), it.spread())));
        return tallies;
    }

    private static List<List<String>> texts(List<LabRow> rows) {
        return InWork.lines(tallies(groups(rows))).stream()
                .map(line -> IntStream.range(0, 3).mapToObj(line::text).toList()).toList();
    }
}
