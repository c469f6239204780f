package nl.werkbrug.wagesubsidy.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Words;

/**
 * What a list of main tasks must keep to (Staatscourant 2021, 9937): at least 1/16 of the working time of a week and at least
 * thirty minutes a working day each, together all of the time. A task that is not done every day can only be judged on
 * average here, so half an hour a day warns and does not refuse.
 */
public final class MainTaskRules {

    private static final int PARTS_OF_THE_WEEK = 16;
    private static final int MINUTES_A_DAY = 30;

    private MainTaskRules() {}

    /**
     * Something about a task.
     *
     * @param number of the task, from 1; 0 for all together
     * @param refuses whether it must be mended first
     */
    public record Finding(int number, String text, boolean refuses) {}

    /**
     * What is wrong or doubtful.
     *
     * @param hoursPerWeek of the employee, more than zero
     * @param daysPerWeek on which the employee works, 1 to 7
     */
    public static List<Finding> findings(List<MainTask> tasks, BigDecimal hoursPerWeek, int daysPerWeek) {
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < tasks.size(); at++) {
            int share = tasks.get(at).share();
            if (share * PARTS_OF_THE_WEEK < 100) {
                findings.add(new Finding(at + 1, Words.of("wagesubsidy.main-task-rules.a-main-task-is"), true));
            } else if (minutesADay(share, hoursPerWeek, daysPerWeek).compareTo(BigDecimal.valueOf(MINUTES_A_DAY)) < 0) {
                findings.add(new Finding(at + 1, Words.of("wagesubsidy.main-task-rules.task-is-on-average", at + 1), false));
            }
        }
        int together = WageValue.shares(tasks);
        if (together != 100) {
            findings.add(new Finding(0, Words.of("wagesubsidy.main-task-rules.the-time-of-all", together), true));
        }
        return findings;
    }

    private static BigDecimal minutesADay(int share, BigDecimal hoursPerWeek, int daysPerWeek) {
        return hoursPerWeek.multiply(BigDecimal.valueOf(60L * share))
                .divide(BigDecimal.valueOf(100L * daysPerWeek), 6, RoundingMode.HALF_UP);
    }
}
