package nl.werkbrug.debthelp;

import java.time.LocalDate;

/**
 * The debts of an employee are settled, and the employee agreed that others count it; published in the transaction in which the
 * helper tells it. Without that word of the employee nothing is published.
 *
 * @param dossierId the dossier of the employee
 * @param on the day on which it was so
 * @param evidence what the helper told, in Dutch and without the name of a person
 */
public record DebtsSettled(String dossierId, LocalDate on, String evidence) {}
