package nl.werkbrug.garnishment.payfile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column stands where, as the line with headings says. */
final class Headings {

    private final List<Optional<Column>> columns;

    private Headings(List<Optional<Column>> columns) {
        this.columns = columns;
    }

    /** The headings; empty when not one is known, so that the file must be something else. */
    static Optional<Headings> read(int line, List<Value> cells, ProblemList problems) {
        List<Optional<Column>> columns = cells.stream().map(Headings::column).toList();
        if (columns.stream().allMatch(Optional::isEmpty)) {
            problems.line(line, ProblemCode.NO_HEADINGS);
            return Optional.empty();
        }
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (int place = 0; place < cells.size(); place++) {
            tellWrong(line, cells.get(place), columns.get(place), place, seen, problems);
        }
        Arrays.stream(Column.values()).filter(Column::required).filter(column -> !seen.contains(column))
                .forEach(column -> problems.line(line, ProblemCode.MISSING_COLUMN, column.heading()));
        return Optional.of(new Headings(new ArrayList<>(columns)));
    }

    private static void tellWrong(
            int line, Value cell, Optional<Column> column, int place, Set<Column> seen, ProblemList problems) {
        if (column.isPresent() && !seen.add(column.get())) {
            problems.line(line, ProblemCode.DOUBLE_COLUMN, column.get().heading());
        } else if (column.isEmpty() && !(cell instanceof Value.Nothing)) {
            problems.line(line, ProblemCode.UNKNOWN_COLUMN, name(cell, place), Column.headings());
        }
    }

    /** The cells of a line by column; those in a place without heading are not among them. */
    Map<Column, Value> assign(List<Value> cells) {
        Map<Column, Value> values = new EnumMap<>(Column.class);
        for (int place = 0; place < columns.size(); place++) {
            Value value = place < cells.size() ? cells.get(place) : Value.NOTHING;
            columns.get(place).ifPresent(column -> values.putIfAbsent(column, value));
        }
        return values;
    }

    /**
     * Whether the cells cannot belong under these headings. An amount with a comma falls apart in a file with commas, so
     * there every line must have as many cells as there are headings.
     */
    boolean unlike(List<Value> cells, boolean exactly) {
        return exactly && cells.size() != columns.size()
                || cells.stream().skip(columns.size()).anyMatch(value -> !(value instanceof Value.Nothing));
    }

    private static Optional<Column> column(Value cell) {
        return cell instanceof Value.Words words
                ? Column.ofHeading(words.text().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0_-]+", "_"))
                : Optional.empty();
    }

    private static String name(Value cell, int place) {
        return cell instanceof Value.Words words
                ? shown(words.text(), place) : nl.werkbrug.shared.Words.of("garnishment.problem-at.number", place + 1);
    }

    /** A name that may be shown; one with digits may be data of a file without headings, so its place stands for it. */
    static String shown(String name, int place) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\p{C}\\p{Z}]+", " ").strip();
        boolean harmless = plain.chars().filter(Character::isDigit).count() < 4 && plain.length() <= 40;
        return harmless ? "\"" + plain + "\"" : nl.werkbrug.shared.Words.of("garnishment.problem-at.number", place + 1);
    }
}
