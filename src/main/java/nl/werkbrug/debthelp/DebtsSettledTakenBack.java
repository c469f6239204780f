package nl.werkbrug.debthelp;

/**
 * The employee took the consent back after {@link DebtsSettled}: who counts it stops with that, as far as it still can; published in
 * the transaction that ends the consent.
 *
 * @param dossierId the dossier of the employee
 */
public record DebtsSettledTakenBack(String dossierId) {}
