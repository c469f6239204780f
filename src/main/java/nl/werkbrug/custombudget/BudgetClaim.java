package nl.werkbrug.custombudget;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * What is claimed back of a budget for which no receipt came.
 *
 * @param by the last day to pay it back
 * @param iban the account of the municipality
 */
public record BudgetClaim(Money amount, LocalDate by, String iban, String reason) {}
