package nl.werkbrug.wagesubsidy.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The wage value (loonwaarde): the sum over the main tasks of share of time x tempo x quality x net working time, rounded once
 * to whole percents. That the numbers are multiplied was read in the regulation of 2015 only (BWBR0035633 article 4, grade A17);
 * of today's regulation only the table of the report was read, so the rule is shown as an estimate.
 *
 * @param exact percents, unrounded
 */
public record WageValue(List<MainTask> tasks, BigDecimal exact) {

    /** At most five main tasks fit in the model of the report (Staatscourant 2021, 9937). */
    public static final int MOST_TASKS = 5;

    /** What must stand beside every wage value that was computed here. */
    public static final String DOUBT = "wagesubsidy.wage-value.estimate-of-the-calculation";

    public WageValue {
        tasks = List.copyOf(tasks);
    }

    /** @throws IllegalArgumentException when there is no task, more than five, or the shares do not add up to 100 */
    public static WageValue of(List<MainTask> tasks) {
        if (tasks.isEmpty() || tasks.size() > MOST_TASKS) {
            throw new IllegalArgumentException(tasks.size() + " main tasks");
        }
        if (shares(tasks) != 100) {
            throw new IllegalArgumentException("The shares add up to " + shares(tasks) + " percent");
        }
        return new WageValue(tasks, tasks.stream().map(MainTask::result).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Whole percents, half up. */
    public int percent() {
        return exact.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** What the shares add up to. */
    static int shares(List<MainTask> tasks) {
        return tasks.stream().mapToInt(MainTask::share).sum();
    }
}
