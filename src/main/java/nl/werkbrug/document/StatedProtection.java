package nl.werkbrug.document;

import java.math.BigDecimal;
import java.util.Objects;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;

/**
 * A protected amount (beslagvrije voet) as a letter names it.
 *
 * @param amount per {@code period}; null when it is a percentage
 * @param percentage of the net pay with holiday allowance; null when it is an amount
 * @param own this income, when it is spread over two incomes; null when it is not
 * @param all both incomes together; null when it is not spread
 */
public record StatedProtection(Money amount, PayPeriod period, BigDecimal percentage, Money own, Money all) {

    public StatedProtection {
        Objects.requireNonNull(period, "period");
        if ((amount == null) == (percentage == null) || (own == null) != (all == null)) {
            throw new IllegalArgumentException("A protected amount is an amount or a percentage, with both incomes or none");
        }
    }

    /** An amount that counts in full. */
    public static StatedProtection of(Money amount, PayPeriod period) {
        return new StatedProtection(amount, period, null, null, null);
    }

    /** Such as "92,5". */
    public String percentageInWords() {
        return percentage.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** The part of a spread amount that counts for this income; null for a percentage. */
    public Money here() {
        return amount == null ? null : amount.times(own.cents(), all.cents());
    }
}
