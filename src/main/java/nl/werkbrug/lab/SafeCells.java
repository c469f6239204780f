package nl.werkbrug.lab;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes figures from which no group of one to four people can be computed; docs/adr/0020-lab-figures.md says why that holds.
 *
 * <p>Each year stands on its own, those that are too small together as one, and a larger figure is the sum of years and municipalities
 * that are shown. Within a year the total is
 * divided by one thing at a time. What is too small to show is together again five people or more, else the smallest that could be shown
 * joins it. The same for outcomes: those of all parts that do not show theirs are together none, or five people or more. What a quarter
 * and a group at once may show, {@link CrossCells} says.
 */
final class SafeCells {

    /** Fewer are not shown. */
    static final int LEAST = 5;

    private static final By[] DIVISIONS = {By.QUARTER, By.HOME, By.WORK, By.SIZE};

    private final Measure measure;
    private final List<LabCell> cells = new ArrayList<>();

    private SafeCells(Measure measure) {
        this.measure = measure;
    }

    /** The figures of one group of one municipality. */
    static List<LabCell> of(Measure measure, Collection<LabRow> rows) {
        SafeCells it = new SafeCells(measure);
        Map<Integer, List<LabRow>> years = rows.stream().collect(Collectors.groupingBy(LabRow::year, TreeMap::new, Collectors.toList()));
        years.forEach(it::year);
        it.smallYears(years.values().stream().filter(some -> people(some) < LEAST).flatMap(List::stream).toList());
        return it.cells;
    }

    /** Years that are too small may be large enough together: then they are in the sum of all years, and each of them stays hidden. */
    private void smallYears(List<LabRow> rows) {
        if (people(rows) >= LEAST) {
            List<LabRow> divided = divided(rows);
            add(LabPart.SMALL_YEARS, By.TOTAL, "", divided, splits(divided));
        }
    }

    private void year(int year, List<LabRow> found) {
        if (people(found) < LEAST) {
            // Only of the whole: that there is somebody in a neighbourhood is told of nobody.
            cells.add(measure.once() && found.size() < LEAST ? LabCell.leftOutOnce(year) : LabCell.leftOut(year));
            return;
        }
        List<LabRow> rows = divided(found);
        boolean split = splits(rows);
        add(year, By.TOTAL, "", rows, split);
        for (By by : DIVISIONS) {
            if (by != By.QUARTER || measure.byQuarter()) {
                part(year, by, rows, split);
            }
        }
        if (measure.byQuarter()) {
            Stream.of(By.HOME_Q, By.WORK_Q, By.SIZE_Q).forEach(by -> CrossCells.of(by, rows, shown(year, By.QUARTER), split(year, by.group()))
                    .forEach((value, some) -> add(year, by, value, some, true)));
        }
    }

    /** The parts of a division that are shown. */
    private Set<String> shown(int year, By by) {
        return cells.stream().filter(it -> it.year() == year && it.by() == by).map(LabCell::value).collect(Collectors.toSet());
    }

    /** Those with their outcomes. */
    private Set<String> split(int year, By by) {
        return cells.stream().filter(it -> it.year() == year && it.by() == by && !it.outcome().equals(LabCell.ALL)).map(LabCell::value)
                .collect(Collectors.toSet());
    }

    /** In the finest outcomes of which none is too small, or in the coarsest there are. */
    private List<LabRow> divided(List<LabRow> rows) {
        List<LabRow> last = rows;
        for (var division : measure.divisions()) {
            last = rows.stream().map(row -> row.with(division.apply(row.outcome()))).toList();
            if (splits(last)) {
                break;
            }
        }
        return last;
    }

    private void part(int year, By by, List<LabRow> rows, boolean totalSplits) {
        Map<String, List<LabRow>> parts = rows.stream().collect(Collectors.groupingBy(by::of, TreeMap::new, Collectors.toList()));
        Map<String, List<LabRow>> hidden = new TreeMap<>();
        take(parts, hidden, it -> people(it) < LEAST);
        while (!hidden.isEmpty() && people(all(hidden)) < LEAST && !parts.isEmpty()) {
            takeSmallest(parts, hidden);
        }

        Map<String, List<LabRow>> whole = new TreeMap<>();
        take(parts, whole, it -> !splits(it));
        while (totalSplits && !parts.isEmpty() && tooSmall(all(hidden), all(whole))) {
            takeSmallest(parts, whole);
        }
        parts.forEach((value, it) -> add(year, by, value, it, true));
        whole.forEach((value, it) -> add(year, by, value, it, false));
    }

    /** Whether the outcomes of all that do not show theirs, which follow from the total, would give a small group away. */
    private static boolean tooSmall(List<LabRow> hidden, List<LabRow> whole) {
        List<LabRow> rest = new ArrayList<>(hidden);
        rest.addAll(whole);
        return !splits(rest);
    }

    private void add(int year, By by, String value, List<LabRow> rows, boolean split) {
        cells.add(cell(year, by, value, LabCell.ALL, rows));
        if (split) {
            outcomes(rows).forEach((outcome, some) -> cells.add(cell(year, by, value, outcome, some)));
        }
    }

    private LabCell cell(int year, By by, String value, String outcome, List<LabRow> rows) {
        long total = rows.stream().mapToLong(LabRow::amount).sum();
        String spread = measure.inDays(outcome) ? Spread.of(rows.stream().map(LabRow::amount).toList()).written() : null;
        return new LabCell(year, by, value, outcome, rows.size(), total, spread);
    }

    private static Map<String, List<LabRow>> outcomes(List<LabRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(LabRow::outcome, TreeMap::new, Collectors.toList()));
    }

    /** Whether no outcome is of fewer than five people. */
    static boolean splits(List<LabRow> rows) {
        return outcomes(rows).values().stream().allMatch(some -> people(some) >= LEAST);
    }

    private static void take(Map<String, List<LabRow>> from, Map<String, List<LabRow>> to, Predicate<List<LabRow>> which) {
        List<String> values = from.keySet().stream().filter(value -> which.test(from.get(value))).toList();
        values.forEach(value -> to.put(value, from.remove(value)));
    }

    private static void takeSmallest(Map<String, List<LabRow>> from, Map<String, List<LabRow>> to) {
        Optional<String> smallest = from.keySet().stream().min(Comparator.comparing((String value) -> people(from.get(value))));
        smallest.ifPresent(value -> to.put(value, from.remove(value)));
    }

    private static List<LabRow> all(Map<String, List<LabRow>> parts) {
        return parts.values().stream().flatMap(List::stream).toList();
    }

    /** How many people these are at least: rows of which nobody knows whose they are may all be of one of the others. */
    static long people(List<LabRow> rows) {
        return rows.stream().map(LabRow::unit).filter(Objects::nonNull).distinct().count();
    }
}
