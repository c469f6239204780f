package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What follows from figures by adding and subtracting. Every figure is a row of zeros and ones over the finest groups there could be
 * (the atoms); a group follows from the figures when its own row is a sum of multiples of theirs. All sets of atoms are looked at.
 */
final class Computable {

    private final List<LabRow> rows;
    private final List<LabRow> atoms;
    private final List<LabCell> cells;
    private final Measure measure;
    private final Space space;
    private final Map<String, Integer> places = new HashMap<>();

    /** @param atoms one row of each kind that could be */
    Computable(List<LabRow> rows, List<LabCell> cells, List<LabRow> atoms) {
        this(Measure.ON_TIME, rows, cells, atoms);
    }

    /** @param measure which says how outcomes are put together */
    Computable(Measure measure, List<LabRow> rows, List<LabCell> cells, List<LabRow> atoms) {
        this(measure, rows, Map.of("", cells), atoms, it -> "");
    }

    /**
     * @param groups the figures of each group of the measure
     * @param group the one of a row
     */
    Computable(Measure measure, List<LabRow> rows, Map<String, List<LabCell>> groups, List<LabRow> atoms, Function<LabRow, String> group) {
        this.measure = measure;
        this.rows = rows;
        this.atoms = atoms;
        this.cells = groups.values().stream().flatMap(List::stream).toList();
        this.space = new Space(groups.entrySet().stream().flatMap(each -> each.getValue().stream()
                .filter(it -> !it.outcome().equals(LabCell.LEFT_OUT)).map(it -> indicator(it, each.getKey(), group))).toList());
        IntStream.range(0, atoms.size()).forEach(i -> places.put(name(atoms.get(i)), i));
    }

    /** No set of one to four people follows, nor one of rows of which nobody knows whose they are. */
    void nothingSmall(String what) {
        List<Set<String>> people = people();
        Set<Integer> used = rows.stream().map(row -> places.get(name(row))).collect(Collectors.toSet());
        for (int set = 1; set < 1 << atoms.size(); set++) {
            if (small(people, used, set)) {
                assertThat(space.has(numbers(set))).as("%s: few people in %s follow from %s", what, names(set), cells).isFalse();
            }
        }
    }

    private static boolean small(List<Set<String>> people, Set<Integer> used, int set) {
        Set<String> together = new HashSet<>();
        boolean any = false;
        for (int i = 0; i < people.size() && together.size() < SafeCells.LEAST; i++) {
            if ((set >> i & 1) == 1) {
                together.addAll(people.get(i));
                any |= used.contains(i);
            }
        }
        return any && together.size() < SafeCells.LEAST;
    }

    /** Who is in each atom. */
    private List<Set<String>> people() {
        List<Set<String>> people = new ArrayList<>();
        atoms.forEach(atom -> people.add(new HashSet<>()));
        rows.stream().filter(row -> row.unit() != null).forEach(row -> people.get(places.get(name(row))).add(row.unit()));
        return people;
    }

    private double[] indicator(LabCell cell, String of, Function<LabRow, String> group) {
        return atoms.stream().mapToDouble(it -> group.apply(it).equals(of) && cell.by().of(it).equals(cell.value()) && years(cell, it)
                && (cell.outcome().isEmpty() || isOf(cell, it.outcome())) ? 1 : 0).toArray();
    }

    private boolean years(LabCell cell, LabRow row) {
        return cell.year() == row.year() || cell.year() == LabPart.SMALL_YEARS
                && cells.stream().anyMatch(it -> it.outcome().equals(LabCell.LEFT_OUT) && it.year() == row.year());
    }

    private boolean isOf(LabCell cell, String outcome) {
        return measure.divisions().stream().anyMatch(it -> it.apply(outcome).equals(cell.outcome()));
    }

    private static String name(LabRow it) {
        return it.quarter() + " " + it.home() + " " + it.work() + " " + it.size() + " " + it.outcome();
    }

    private List<String> names(int set) {
        return IntStream.range(0, atoms.size()).filter(i -> (set >> i & 1) == 1).mapToObj(i -> name(atoms.get(i))).toList();
    }

    private double[] numbers(int set) {
        return IntStream.range(0, atoms.size()).mapToDouble(i -> set >> i & 1).toArray();
    }

    /** All that can be made from rows by adding and subtracting multiples of them. */
    private static final class Space {

        private static final double NOTHING = 1e-9;

        private final List<double[]> basis = new ArrayList<>();

        Space(List<double[]> rows) {
            for (double[] row : rows) {
                double[] rest = rest(row);
                if (pivot(rest) >= 0) {
                    basis.add(rest);
                }
            }
        }

        boolean has(double[] row) {
            return pivot(rest(row)) < 0;
        }

        private double[] rest(double[] row) {
            double[] rest = row.clone();
            for (double[] each : basis) {
                int at = pivot(each);
                double times = rest[at] / each[at];
                for (int i = 0; i < rest.length; i++) {
                    rest[i] -= times * each[i];
                }
            }
            return rest;
        }

        private static int pivot(double[] row) {
            for (int i = 0; i < row.length; i++) {
                if (Math.abs(row[i]) > NOTHING) {
                    return i;
                }
            }
            return -1;
        }
    }
}
