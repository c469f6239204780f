package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Money;

/**
 * Wage of an earlier period that is paid in this run. It is seizable only as far as it would have been, had it been paid in
 * time (article 475b lid 2 Rv).
 *
 * @param period the old period in Dutch, as it fits after "nabetaling over"
 * @param amount net, in euros, never negative
 * @param seizable the part that would have been seizable, from {@link #of}
 */
public record BackPay(String period, Money amount, Money seizable) {

    /** @throws IllegalArgumentException for a negative amount, or more seizable than paid */
    public BackPay {
        Amounts.notNegative("Back pay", amount);
        Amounts.notNegative("Seizable back pay", seizable);
        if (seizable.compareTo(amount) > 0) {
            throw new IllegalArgumentException("More back pay is seizable than paid: " + seizable);
        }
    }

    /** The back pay over a run, by computing that run again as if the amount had been paid in it. */
    public static BackPay of(String period, Money amount, PayRunInput then) {
        Money before = Room.of(then).seizable();
        Money after = Room.of(then.with(then.pay().plusWage(amount))).seizable();
        return new BackPay(period, amount, Money.min(amount, after.minus(before).orZero()));
    }
}
