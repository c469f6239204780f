package nl.werkbrug.hire;

import java.util.Map;
import nl.werkbrug.scheme.Fact;

/**
 * Under which path a fact of a hire is kept on the dossier. Forms use the same words as keys, so that what was told once fills
 * every later form.
 */
public final class HirePaths {

    public static final String FUNCTION = "employment.function";
    public static final String STARTS_ON = "employment.startsOn";
    public static final String ENDS_ON = "employment.endsOn";
    /** The last day of the employment once its end was told; not what the contract says. */
    public static final String LAST_DAY = "employment.lastDay";
    /** PERMANENT or FIXED. */
    public static final String CONTRACT = "employment.contract";
    public static final String HOURS = "employment.hoursPerWeek";
    /** Normal full-time hours a week in this work. */
    public static final String FULL_TIME_HOURS = "employment.fullTimeHours";
    /** Gross euros a month. */
    public static final String WAGE = "employment.wage";
    public static final String PERSONNEL_NUMBER = "employment.personnelNumber";
    /** Name of the company where the work is done, when that is not the employer itself. */
    public static final String HIRER = "employment.hirer";
    public static final String SUPERVISOR = "employment.supervisor";
    /** The municipality where the employee lives. */
    public static final String RESIDENCE = "person.residence";

    private static final Map<Fact, String> OWN = Map.of(
            Fact.STARTS_ON, STARTS_ON, Fact.ENDS_ON, ENDS_ON, Fact.HOURS_PER_WEEK, HOURS, Fact.RESIDENCE, RESIDENCE);

    /** At most five main tasks are told (Regeling loonkostensubsidie Participatiewet 2021, model of the report). */
    public static final int MOST_TASKS = 5;

    private HirePaths() {}

    /** The path of a fact that the decision tables use; {@link Fact#PERMANENT} and the age are not kept but follow from others. */
    public static String of(Fact fact) {
        return OWN.getOrDefault(fact, "hire." + fact.key());
    }

    /** The name of a main task; numbered from 1. */
    public static String taskName(int number) {
        return "tasks." + number + ".name";
    }

    /** Its share of the working time in whole percents. */
    public static String taskShare(int number) {
        return "tasks." + number + ".share";
    }
}
