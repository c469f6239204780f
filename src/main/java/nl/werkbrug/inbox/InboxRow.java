package nl.werkbrug.inbox;

import java.time.LocalDate;

/**
 * A task as the list shows it.
 *
 * @param partyName the party whose turn it is
 * @param own whether it is the viewer's work; others' work is only shown
 * @param followUpOn the day to look at it again; null when nobody set one
 */
public record InboxRow(InboxTask task, String partyName, Procedure procedure, boolean own, LocalDate followUpOn) {}
