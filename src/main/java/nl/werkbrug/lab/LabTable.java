package nl.werkbrug.lab;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/**
 * The figures of one measure, for the page and for a file.
 *
 * @param code of the measure
 * @param columns their headings; the first is of the names
 * @param chart the heading of the bars; null when there are none
 */
public record LabTable(String code, List<String> columns, List<Line> lines, String chart) {

    private static final int WHOLE = 100;
    private static final int FIRST = 3;

    /** The lines of which something may be shown. */
    public List<Line> shown() {
        return lines.stream().filter(Line::any).toList();
    }

    /** What it is about while it is folded: the names of the first lines, and how many others there are. */
    public String first() {
        List<String> names = (shown().isEmpty() ? lines : shown()).stream().map(Line::name).toList();
        String first = String.join(", ", names.subList(0, Math.min(FIRST, names.size())));
        return names.size() > FIRST ? Words.of("lab.first-lines", first, names.size() - FIRST) : first;
    }

    /** Whether nothing at all may be shown. */
    public boolean empty() {
        return shown().isEmpty();
    }

    /** The names of the others; empty when there are none. */
    public String tooSmall() {
        return lines.stream().filter(it -> !it.any()).map(Line::name).collect(Collectors.joining(", "));
    }

    /** What stands on a page in the place of a number that is not shown. */
    public static String hidden() {
        return Words.of("lab.hidden");
    }

    /** Whole percents. */
    public record Percent(long value) {

        static Percent of(Long part, Long whole) {
            return part == null || whole == null || whole == 0 ? null : new Percent(Math.round((double) part * WHOLE / whole));
        }
    }

    /**
     * Between what a number lies, because some of what it counts may not be told.
     *
     * @param percent whether these are whole percents; else a number of people, things or days
     */
    public record Range(long low, long high, boolean percent) {

        /** The number itself when there is nothing between. */
        static Object of(long low, long high) {
            return low == high ? Long.valueOf(low) : new Range(low, high, false);
        }

        /** In the language of the page. */
        public String text() {
            return percent ? Words.of("lab.between", low, high)
                    : Words.of("lab.between-numbers", Words.notation().number(low), Words.notation().number(high));
        }
    }

    /** The names of shown lines that should have a bar and have none; empty when there are no bars at all. */
    public String withoutBar() {
        return chart == null ? "" : shown().stream().filter(it -> it.bar() >= 0 && !it.drawn()).map(Line::name).collect(Collectors.joining(", "));
    }

    /** Whether there is a bar of which the end is not certain. */
    public boolean hatched() {
        return lines.stream().anyMatch(Line::hatched);
    }

    /**
     * One group.
     *
     * @param values numbers, amounts of money, percents, ranges or words; null for one that is not shown. Of a line that is {@code partly} there
     *     is a percent only when what is missing cannot change it
     * @param bar which of the values has a bar; -1 for none
     * @param length of the bar as far as it is certain, of a hundred
     * @param upTo where it ends at most
     * @param partly whether a group that is too small is not in it
     * @param without which years or municipalities are not in it, because with them nothing could be told; empty for none
     */
    public record Line(String name, List<Object> values, int bar, double length, double upTo, boolean partly, String without) {

        Line(String name, List<Object> values, int bar, double length, double upTo, boolean partly) {
            this(name, values, bar, length, upTo, partly, "");
        }

        Line without(String parts) {
            return new Line(name, values, bar, length, upTo, partly, parts);
        }

        /** What is not in it, in words; empty when everything is. */
        public String note() {
            return !without.isEmpty() ? Words.of("lab.without", without) : partly ? Words.of("lab.partly") : "";
        }

        /** Whether what its bar should show cannot be told. */
        boolean untold() {
            return bar >= 0 && Words.of(LabTables.UNTOLD).equals(values.get(bar));
        }

        /** As a page shows it. */
        public String text(int at) {
            Object value = values.get(at);
            if (value == null) {
                return hidden();
            }
            if (value instanceof String words) {
                return words;
            }
            if (value instanceof Range range) {
                return range.text();
            }
            return value instanceof Money money ? Words.notation().money(money)
                    : value instanceof Percent percent ? percent.value() + "%" : Words.notation().number(((Number) value).longValue());
        }

        /** As a file has it. */
        public Object file(int at) {
            Object value = values.get(at);
            if (value instanceof Range range) {
                return range.text();
            }
            return value == null ? hidden() : value instanceof Percent percent ? Long.valueOf(percent.value()) : value;
        }

        /** How long the bar is, for an attribute of a drawing. */
        public String width() {
            return wide(length);
        }

        /** Idem, what comes after it and is not certain. */
        public String rest() {
            return wide(upTo - length);
        }

        public boolean hatched() {
            return drawn() && upTo > length;
        }

        private static String wide(double percents) {
            return String.format(Locale.ROOT, "%.2f%%", percents);
        }

        boolean any() {
            return values.stream().anyMatch(Objects::nonNull);
        }

        public boolean drawn() {
            return bar >= 0 && values.get(bar) != null && !(values.get(bar) instanceof String);
        }
    }
}
