package nl.werkbrug.norisk.sickness;

import java.time.LocalDate;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Money;

/**
 * One sickness under a no-riskpolis. Never a cause, a diagnosis or a limitation: there is no place for it.
 *
 * @param firstDay the first working day on which the employee was ill
 * @param foundOutOn when the employer found out that the policy holds, when that was after the first day; null otherwise
 * @param pay what the benefit is computed from
 * @param employedUntil the last day of the employment; null while it goes on
 * @param answer what UWV decided; null before
 * @param answeredOn the day of its letter
 */
public record Sickness(
        String id,
        String noRiskId,
        String hireId,
        String dossierId,
        String employerId,
        LocalDate firstDay,
        LocalDate foundOutOn,
        Pay pay,
        State state,
        LocalDate reportedOn,
        LocalDate recoveredOn,
        LocalDate recoveryReportedOn,
        LocalDate employedUntil,
        Answer answer,
        LocalDate answeredOn,
        boolean nearEndTold) {

    /** A wall of its own: data about health, for HR and payroll of the employer only. */
    public static final String SUBJECT = "SICKNESS";

    /**
     * What the benefit is computed from.
     *
     * @param fullAsked whether the employer asks for the whole daily wage in the first 52 weeks
     * @param dailyWage the daily wage of UWV; null while not known
     * @param monthWage gross euros a month; null when not told
     * @param wageValue whole percents, with loonkostensubsidie; null without
     */
    public record Pay(boolean fullAsked, Money dailyWage, Money monthWage, Integer wageValue) {}

    /** How far it is. */
    public enum State {
        TOLD,
        REPORTED,
        RECOVERED,
        OVER,
        WITHDRAWN
    }

    /** What UWV decided. */
    public enum Answer implements Labelled {
        GRANTED,
        PARTLY,
        REFUSED;

        @Override
        public String labelKey() {
            return "norisk.answer." + name();
        }
    }

    /** Whether something must still be done or waited for. */
    public boolean open() {
        return state == State.TOLD || state == State.REPORTED;
    }
}
