package nl.werkbrug.garnishment;

import nl.werkbrug.shared.Money;

/**
 * What is claimed.
 *
 * @param principal the claim itself; null for kinds without a total, such as the CAK premium
 * @param perPeriod the amount that falls due each period (CAK premium, alimony term); null for other kinds
 */
public record Claim(Money principal, Money interest, Money costs, Money perPeriod) {

    /** Principal, interest and costs together; null when the kind has no total. */
    public Money total() {
        return principal == null ? null : principal.plus(interest).plus(costs);
    }
}
