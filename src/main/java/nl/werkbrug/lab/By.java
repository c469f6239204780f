package nl.werkbrug.lab;

import java.util.function.Function;

/** By what figures are divided, one at a time: two together would make groups too small. */
public enum By {
    TOTAL(row -> ""),
    QUARTER(LabRow::quarter),
    HOME(LabRow::home),
    WORK(LabRow::work),
    SIZE(LabRow::size);

    private final Function<LabRow, String> value;

    By(Function<LabRow, String> value) {
        this.value = value;
    }

    String of(LabRow row) {
        return value.apply(row);
    }
}
