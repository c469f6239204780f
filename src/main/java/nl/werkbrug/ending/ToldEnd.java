package nl.werkbrug.ending;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.EmploymentEnd;

/**
 * The end of an employment as the employer told it, with what is still to be done.
 *
 * @param subject the wall behind which the report stands
 * @param toldBefore the last day that was told before it was corrected; null when it was not
 * @param pause whether money waits until its payer decided
 * @param toldTimes how often it was told; a correction and taking it back count
 * @param doneTimes up to which of these everybody was informed
 * @param tellTerm the term within which authorities are told; null when none need know
 * @param authoritiesToldTimes of which telling they know; null while of none
 */
public record ToldEnd(
        String id,
        String dossierId,
        String employerId,
        String subject,
        LocalDate lastDay,
        LocalDate toldBefore,
        EmploymentEndReason reason,
        boolean things,
        boolean pause,
        State state,
        int toldTimes,
        int doneTimes,
        String tellTerm,
        LocalDate authoritiesToldOn,
        Integer authoritiesToldTimes,
        LocalDate finalPayOn,
        LocalDate thingsDoneOn,
        String reportedBy,
        String reporter) {

    /** How far it is. */
    public enum State {
        OPEN,
        CLOSED,
        WITHDRAWN
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean withdrawn() {
        return state == State.WITHDRAWN;
    }

    /** Whether everybody was informed of how it was told last. */
    public boolean informed() {
        return doneTimes == toldTimes;
    }

    public boolean finalPayOpen() {
        return finalPayOn == null;
    }

    public boolean thingsOpen() {
        return things && thingsDoneOn == null;
    }

    public boolean tellOpen() {
        return tellTerm != null && (authoritiesToldTimes == null || authoritiesToldTimes < toldTimes);
    }

    /** Whether authorities know of an end, right or wrong. */
    public boolean authoritiesKnow() {
        return authoritiesToldTimes != null;
    }

    /** As the subjects see it. */
    EmploymentEnd end() {
        return new EmploymentEnd(id, dossierId, lastDay, toldBefore, pause, new Viewer(reportedBy, reportedBy, reporter, Set.of()));
    }
}
