package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Money;

/**
 * Taxed pay besides the regular wage; it is seizable in the run in which it is paid.
 *
 * @param amount net, in euros, never negative
 */
public record ExtraPay(Kind kind, Money amount) {

    public ExtraPay {
        Amounts.notNegative("Extra pay", amount);
    }

    /** What is paid besides the wage. */
    public enum Kind {
        OVERTIME,
        BONUS,
        THIRTEENTH_MONTH,
        TAXED_ALLOWANCE,
        LEAVE,
        /** Whether the protected amount counts for it is not settled; it is taken as wage (grade D). */
        SEVERANCE,
        OTHER
    }
}
