package nl.werkbrug.lab;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A quarter and a group at once: which of these may be shown, so that nothing small follows from them, the quarters and the groups together;
 * docs/adr/0020-lab-figures.md says why that holds.
 *
 * <p>A group is shown in each quarter or in none. In each of them it is nobody, or five people or more with outcomes that can be shown;
 * and so are all other groups together, for they follow from the quarter. Quarters that are not shown count as one.
 */
final class CrossCells {

    private static final String OTHERS = "";

    private final By by;
    private final Set<String> quarters;

    private CrossCells(By by, Set<String> quarters) {
        this.by = by;
        this.quarters = quarters;
    }

    /**
     * What may be shown.
     *
     * @param by a quarter and a group
     * @param rows of one year
     * @param quarters those that are shown
     * @param groups those that are shown with their outcomes, for the year
     */
    static Map<String, List<LabRow>> of(By by, List<LabRow> rows, Set<String> quarters, Set<String> groups) {
        CrossCells it = new CrossCells(by, quarters);
        Map<String, List<LabRow>> inside = new TreeMap<>(rows.stream().filter(row -> !by.group().of(row).isEmpty() && groups.contains(by.group().of(row)))
                .collect(Collectors.groupingBy(by.group()::of)));
        inside.values().removeIf(some -> !it.safe(some));
        while (!inside.isEmpty() && !it.safe(others(rows, inside))) {
            smallest(inside).ifPresent(inside::remove);
        }
        return it.cells(inside.values());
    }

    /** What is left of all, when these groups are shown. */
    private static List<LabRow> others(List<LabRow> rows, Map<String, List<LabRow>> inside) {
        Set<LabRow> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.values().forEach(shown::addAll);
        return rows.stream().filter(row -> !shown.contains(row)).toList();
    }

    private static Optional<String> smallest(Map<String, List<LabRow>> inside) {
        return inside.keySet().stream().min(Comparator.comparing((String value) -> SafeCells.people(inside.get(value))));
    }

    /** Whether these are nobody, or enough people with enough of each outcome, in each quarter and in the others together. */
    private boolean safe(List<LabRow> some) {
        return some.stream().collect(Collectors.groupingBy(row -> quarters.contains(row.quarter()) ? row.quarter() : OTHERS)).values().stream()
                .allMatch(cell -> SafeCells.people(cell) >= SafeCells.LEAST && SafeCells.splits(cell));
    }

    private Map<String, List<LabRow>> cells(Collection<List<LabRow>> inside) {
        Map<String, List<LabRow>> cells = new LinkedHashMap<>();
        inside.forEach(some -> some.stream().filter(row -> quarters.contains(row.quarter())).collect(Collectors.groupingBy(by::of))
                .forEach(cells::put));
        return cells;
    }
}
