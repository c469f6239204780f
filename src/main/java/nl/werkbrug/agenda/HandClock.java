package nl.werkbrug.agenda;

import java.time.LocalDate;

/**
 * A clock that somebody started by hand.
 *
 * @param note what whoever started it wrote; may be null
 * @param keeperName the party that keeps it
 * @param doneOn the day on which it was done; null while it runs and when it was withdrawn
 * @param withdrawnBecause why it was withdrawn; null when it was not
 */
public record HandClock(
        String deadlineId, String note, String keeperName, String startedBy, LocalDate startedOn, LocalDate doneOn,
        String withdrawnBecause) {}
