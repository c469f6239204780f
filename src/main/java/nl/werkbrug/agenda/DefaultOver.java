package nl.werkbrug.agenda;

import java.time.LocalDate;

/**
 * A notice of default has done its work; published in the transaction that says so.
 *
 * @param deadlineId the deadline of the decision that was late
 * @param decidedOn the day of the decision; null when the notice was taken back or the decision need not come any more
 */
public record DefaultOver(String deadlineId, LocalDate decidedOn) {}
