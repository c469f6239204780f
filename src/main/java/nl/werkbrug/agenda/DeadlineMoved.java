package nl.werkbrug.agenda;

import java.time.LocalDate;

/**
 * A running deadline got another date; published in the transaction of the change.
 *
 * @param taskId the task that meets it; null when no task of ours does
 */
public record DeadlineMoved(String deadlineId, String taskId, LocalDate from, LocalDate to) {}
