package nl.werkbrug.wagesubsidy.measurement;

import java.math.BigDecimal;
import nl.werkbrug.shared.Money;

/**
 * What somebody can do, as article 1 Besluit loonkostensubsidie Participatiewet 2021 asks; null where it is not known.
 *
 * @param performsTask can do a task in an organisation
 * @param workerSkills has basic worker skills
 * @param hourWithoutBreak can work one hour without a break
 * @param hoursPerDay hours a day somebody can work
 * @param perHour gross euros that somebody can earn in an hour
 */
public record Abilities(
        Boolean performsTask, Boolean workerSkills, Boolean hourWithoutBreak, BigDecimal hoursPerDay, Money perHour) {

    /** Nothing was told. */
    public static final Abilities UNKNOWN = new Abilities(null, null, null, null, null);

    private static final BigDecimal ENOUGH = BigDecimal.valueOf(4);
    private static final BigDecimal ENOUGH_WITH_MINIMUM_WAGE = BigDecimal.valueOf(2);

    /** Whether somebody can work enough to belong to the group. */
    public enum Verdict {
        FITS,
        DOES_NOT_FIT,
        UNKNOWN
    }

    /**
     * All four must hold; one that does not settles it, and what is not known leaves it open.
     *
     * @param minimumWage the hourly minimum wage of the day; null when it is not known
     */
    public Verdict verdict(Money minimumWage) {
        Boolean enough = worksEnough(minimumWage);
        if (isFalse(performsTask) || isFalse(workerSkills) || isFalse(hourWithoutBreak) || isFalse(enough)) {
            return Verdict.DOES_NOT_FIT;
        }
        boolean all = performsTask != null && workerSkills != null && hourWithoutBreak != null && enough != null;
        return all ? Verdict.FITS : Verdict.UNKNOWN;
    }

    /** Whether anything was told. */
    public boolean told() {
        return !equals(UNKNOWN);
    }

    /** Four hours a day, or two while earning at least the minimum wage for an hour. */
    private Boolean worksEnough(Money minimumWage) {
        if (hoursPerDay == null) {
            return null;
        }
        if (hoursPerDay.compareTo(ENOUGH) >= 0) {
            return true;
        }
        if (hoursPerDay.compareTo(ENOUGH_WITH_MINIMUM_WAGE) < 0) {
            return false;
        }
        return perHour == null || minimumWage == null ? null : perHour.compareTo(minimumWage) >= 0;
    }

    private static boolean isFalse(Boolean it) {
        return Boolean.FALSE.equals(it);
    }
}
