package nl.werkbrug.outcome.money;

import nl.werkbrug.shared.Money;

/**
 * What one investor put in and got back.
 *
 * @param paidIn really paid, not only promised
 * @param paidBack capital and return together
 */
public record Stake(String investorId, Money paidIn, Money paidBack) {

    private static final int THOUSAND = 1_000;

    /** What may still be paid back under a cap on the return, in thousandths of what was put in. */
    public Money room(int returnCap) {
        return paidIn.times(THOUSAND + (long) returnCap, THOUSAND).minus(paidBack).orZero();
    }

    /** How much of a payment is capital: that comes first, return after. */
    public Money capitalIn(Money payment) {
        return Money.min(payment, paidIn.minus(paidBack).orZero());
    }
}
