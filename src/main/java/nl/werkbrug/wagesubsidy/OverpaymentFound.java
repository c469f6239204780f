package nl.werkbrug.wagesubsidy;

import nl.werkbrug.shared.Money;

/**
 * More was paid than a subsidy entitles to, and no later month is left to set it off against. Published once for each amount,
 * in the transaction that finds it.
 *
 * @param amount positive
 */
public record OverpaymentFound(String wageSubsidyId, Money amount) {}
