package nl.werkbrug.norisk;

import java.time.LocalDate;
import nl.werkbrug.hire.Hire;

/**
 * The no-riskpolis of one employee.
 *
 * @param startsOn the first working day, from which five years count
 * @param endsOn the first day on which it is over; null without an end, and while nobody knows
 * @param knownOn since when the employer knows that it holds; null before
 * @param employedUntil the last day of the employment; null while it goes on
 * @param endTold whether the end was spoken of
 */
public record NoRisk(
        String id,
        String hireId,
        String dossierId,
        String employerId,
        LocalDate startsOn,
        LocalDate endsOn,
        State state,
        LocalDate knownOn,
        LocalDate employedUntil,
        boolean endTold) {

    /** The wall behind which it stands; a sickness has one of its own. */
    public static final String SUBJECT = Hire.SUBJECT;

    /** How far it is. */
    public enum State {
        ASKING,
        RUNNING,
        NOT_THERE,
        ENDED,
        STOPPED
    }

    /** Whether it holds, or held. */
    public boolean held() {
        return running() || state == State.ENDED;
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** Whether somebody who falls ill on that day falls under it; one that is over still covers the days before its end. */
    public boolean covers(LocalDate firstDay) {
        return held() && !firstDay.isBefore(startsOn) && (endsOn == null || firstDay.isBefore(endsOn))
                && (employedUntil == null || !firstDay.isAfter(employedUntil));
    }
}
