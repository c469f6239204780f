package nl.werkbrug.agenda;

import java.time.LocalDate;

/**
 * From when a deadline runs.
 *
 * @param termCode the term that sets it; may be longer or shorter than the one asked for, when the law says so
 * @param on the day of the event
 * @param fact whether the day follows from a fact of the dossier: when that is corrected, the deadline moves
 */
public record StartEvent(String termCode, LocalDate on, boolean fact) {

    /** An event that the dossier knows. */
    public static StartEvent fact(String termCode, LocalDate on) {
        return new StartEvent(termCode, on, true);
    }

    /** An event that happens at this moment and stays as it was. */
    public static StartEvent now(String termCode, LocalDate today) {
        return new StartEvent(termCode, today, false);
    }
}
