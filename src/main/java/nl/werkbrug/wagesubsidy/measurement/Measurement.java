package nl.werkbrug.wagesubsidy.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One measurement of a wage value. What has not happened yet is null.
 *
 * @param coachId the organisation of the coach who measures; null when the loket does
 * @param beganOn the day on which it could begin
 * @param views what employer and employee think of the concept
 * @param returnedBecause why the loket sent the report back the last time
 */
public record Measurement(
        String id,
        String wageSubsidyId,
        String dossierId,
        State state,
        String coachId,
        LocalDate beganOn,
        Visit visit,
        Report report,
        Concept concept,
        Views views,
        Finish finish,
        String returnedBecause,
        Fixed fixed) {

    /** Where it stands. */
    public enum State {
        PLANNING,
        VISITING,
        VIEWS,
        FINISHED,
        FIXED,
        STOPPED
    }

    /**
     * The visit to the workplace.
     *
     * @param time such as 10:30; may be null
     */
    public record Visit(LocalDate on, String time, String place, String speaksTo) {}

    /**
     * What the expert found.
     *
     * @param expert who measured, with a phone number
     * @param contact the contact person of the employer
     * @param interviewed who spoke for the employer
     * @param work the work that was measured
     */
    public record Report(
            Expert expert, LocalDate visitedOn, String interviewed, Contact contact, Work work, String explanation,
            Abilities abilities, List<MainTask> tasks) {

        public Report {
            tasks = List.copyOf(tasks);
        }

        /** The same with other tasks and another explanation. */
        public Report with(List<MainTask> others, String otherExplanation) {
            return new Report(expert, visitedOn, interviewed, contact, work, otherExplanation, abilities, others);
        }

        /** The value that follows from the tasks. */
        public WageValue value() {
            return WageValue.of(tasks);
        }
    }

    public record Expert(String name, String phone) {}

    public record Contact(String name, String email) {}

    /**
     * The work.
     *
     * @param norm the function it is compared with (normfunctie)
     * @param executed the function as it is done
     * @param hoursPerWeek of the employee
     * @param fullTimeHours normal full-time hours a week in this work
     */
    public record Work(String norm, String executed, BigDecimal hoursPerWeek, BigDecimal fullTimeHours, int daysPerWeek) {}

    /** The concept that went round; percent is whole. */
    public record Concept(LocalDate on, int percent) {}

    /** What was said of it; each may be null. */
    public record Views(EmployerView employer, EmployeeView employee) {}

    /** @param text may be null when the employer agrees */
    public record EmployerView(boolean agrees, String text, LocalDate on) {}

    /**
     * The view of the employee, as the expert wrote it down.
     *
     * @param told whether the employee wanted to say something
     */
    public record EmployeeView(boolean told, String text, LocalDate on) {}

    /** @param changedBecause why the report differs from the concept; null when it does not */
    public record Finish(LocalDate on, String changedBecause) {}

    /** @param documentId the report; null while it is not made yet */
    public record Fixed(int percent, LocalDate on, String documentId) {}

    /** The same with another report. */
    public Measurement with(Report other) {
        return new Measurement(
                id, wageSubsidyId, dossierId, state, coachId, beganOn, visit, other, concept, views, finish, returnedBecause, fixed);
    }

    /** Whether a visit is planned that was not reported about. */
    public boolean visiting() {
        return state == State.VISITING;
    }

    /** Whether a coach measures. */
    public boolean byCoach() {
        return coachId != null;
    }

    /** Whether it still runs. */
    public boolean open() {
        return state != State.FIXED && state != State.STOPPED;
    }
}
