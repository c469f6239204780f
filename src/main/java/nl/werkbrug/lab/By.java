package nl.werkbrug.lab;

import java.util.function.Function;

/** By what figures are divided: one thing at a time, or a quarter with a group of which that leaves nothing small. */
public enum By {
    TOTAL(row -> ""),
    QUARTER(LabRow::quarter),
    HOME(LabRow::home),
    WORK(LabRow::work),
    SIZE(LabRow::size),
    /** A quarter and where people live at once. */
    HOME_Q(LabRow::home, HOME),
    WORK_Q(LabRow::work, WORK),
    SIZE_Q(LabRow::size, SIZE);

    private static final String BETWEEN = " ";

    private final Function<LabRow, String> value;
    private final By group;

    By(Function<LabRow, String> value) {
        this.value = value;
        this.group = null;
    }

    By(Function<LabRow, String> group, By by) {
        this.value = row -> row.quarter() + BETWEEN + group.apply(row);
        this.group = by;
    }

    String of(LabRow row) {
        return value.apply(row);
    }

    /** What is combined with a quarter; null when nothing is. */
    By group() {
        return group;
    }

    /** This and a quarter at once. */
    By inQuarter() {
        return switch (this) {
            case HOME -> HOME_Q;
            case WORK -> WORK_Q;
            case SIZE -> SIZE_Q;
            default -> throw new IllegalArgumentException("Not combined with a quarter: " + this);
        };
    }

    /** The value of a group in a quarter. */
    static String inQuarter(String quarter, String group) {
        return quarter + BETWEEN + group;
    }
}
