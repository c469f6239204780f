package nl.werkbrug.wagesubsidy;

import nl.werkbrug.shared.Money;

/** More subsidy was paid than was due, and it cannot be set off by itself; published in the transaction that found it. */
public record OverpaymentFound(String wageSubsidyId, Money amount) {}
