package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On random towns: the truth lies in every range of a row, and a range says no more than the figures that were made safe. */
class LabRangesTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private final Tally tally = new Tally();
    private final List<LabRow> counted = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_begun_is_open_and_done_together(int seed) {
        towns(Measure.PROCEDURE, new Random(seed), "CLOSED", "CLOSED", "CLOSED", "OPEN");
        LabTable.Line line = line(Measure.PROCEDURE, 0);
        if (line.values().get(0) == null) {
            return;
        }

        assertThat(line.values().get(0)).isEqualTo((long) counted.size());
        holds(line.values().get(1), it -> it.outcome().equals("OPEN"));
        holds(line.values().get(2), it -> it.outcome().equals("CLOSED"));
        if (line.values().get(1) != null) {
            assertThat(least(line.values().get(1)) + most(line.values().get(2))).as("one basis").isEqualTo(counted.size());
            assertThat(most(line.values().get(1)) + least(line.values().get(2))).isEqualTo(counted.size());
        }
        if (line.values().get(3) instanceof Long || line.values().get(3) instanceof LabTable.Range) {
            long median = Spread.of(counted.stream().filter(it -> it.outcome().equals("CLOSED")).map(LabRow::amount).toList()).median().orElseThrow();
            assertThat(median).isBetween(least(line.values().get(3)), most(line.values().get(3)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_chosen_asked_and_granted_lies_in_between(int seed) {
        towns(Measure.TAKE_UP, new Random(seed), "OFFERED", "OFFERED", "CHOSEN", "NOT_ASKED", "ASKED", "GRANTED", "GRANTED");
        LabTable.Line line = line(Measure.TAKE_UP, 0);

        holds(line.values().get(1), it -> !it.outcome().equals("OFFERED"));
        holds(line.values().get(2), it -> it.outcome().equals("ASKED") || it.outcome().equals("GRANTED"));
        holds(line.values().get(3), it -> it.outcome().equals("GRANTED"));
    }

    private void holds(Object shown, Predicate<LabRow> which) {
        if (shown instanceof Long || shown instanceof LabTable.Range) {
            assertThat(counted.stream().filter(which).count()).isBetween(least(shown), most(shown));
        }
    }

    private static long least(Object it) {
        return it instanceof LabTable.Range range ? range.low() : (Long) it;
    }

    private static long most(Object it) {
        return it instanceof LabTable.Range range ? range.high() : (Long) it;
    }

    private LabTable.Line line(Measure measure, int at) {
        return LabTables.of(measure, Map.of("X", tally), Map.of()).lines().get(at);
    }

    /** Years of two towns; those that are left out do not count. */
    private void towns(Measure measure, Random random, String... outcomes) {
        for (int town = 0; town < 4; town++) {
            int year = 2025 + town % 2;
            int kinds = 1 + random.nextInt(outcomes.length);
            List<LabRow> rows = Stream.generate(() -> new LabRow(
                    "person " + random.nextInt(60), LocalDate.of(year, 1 + random.nextInt(12), 1), outcomes[random.nextInt(kinds)], random.nextInt(40),
                    "", "", "")).limit(random.nextInt(60)).toList();
            List<LabCell> cells = SafeCells.of(measure, rows).stream().filter(it -> it.by() == By.TOTAL).toList();
            cells.forEach(it -> tally.add(it.outcome(), it.counted(), it.total(), it.spread()));
            if (cells.stream().anyMatch(it -> it.outcome().equals(LabCell.ALL))) {
                counted.addAll(rows);
            }
        }
    }
}
