package nl.werkbrug.custombudget;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * The decision on an objection to a decision about a custom budget.
 *
 * @param id under which it is known to the objection
 * @param amount what the employer gets in all, with what was granted before; null when the decision stands
 * @param returnedBecause why it was sent back the last time; null when it was not
 * @param signedBy null before
 * @param signedFor in whose place that was; null for the own work
 * @param madeKnownOn null before
 * @param followUpId the request that is paid because of it; null when the decision stands, and before it is signed
 */
public record BudgetRemedy(
        String id, String requestId, Money amount, String reasoning, String proposedBy, String returnedBecause,
        String signedBy, String signedFor, LocalDate madeKnownOn, String followUpId) {}
