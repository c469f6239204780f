package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Money;

/**
 * What the employer wants to set off against this pay (article 7:632 BW).
 *
 * @param amount in euros, never negative
 * @param beforeGarnishment whether it goes before the garnishments: it comes from the same legal relationship, and the
 *     coordinating bailiff accepted that
 */
public record SetOff(Kind kind, Money amount, boolean beforeGarnishment) {

    public SetOff {
        Amounts.notNegative("The set-off", amount);
    }

    /** What the law lets an employer set off while the employment runs (lid 1). */
    public enum Kind {
        ADVANCE,
        DAMAGES,
        /** At most one tenth of the wage per payment. */
        FINE,
        OVERPAID,
        RENT
    }

    /** The most of it that this pay allows, whatever garnishments take. */
    Money allowed(Money wage) {
        return kind == Kind.FINE ? Money.min(amount, wage.times(1, 10)) : amount;
    }
}
