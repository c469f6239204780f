package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Money;

/**
 * What was already paid in the same period, in another payroll unit or an extra run: the protected amount counts once.
 *
 * @param wage net wage and extras of those runs
 * @param seized what was already taken of it above the protected amount
 */
public record EarlierPay(Money wage, Money seized) {

    /** Nothing was paid before in this period. */
    public static final EarlierPay NONE = new EarlierPay(Money.ZERO, Money.ZERO);

    public EarlierPay {
        Amounts.notNegative("Wage paid before", wage);
        Amounts.notNegative("What was seized before", seized);
    }
}
