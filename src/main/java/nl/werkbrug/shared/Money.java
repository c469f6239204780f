package nl.werkbrug.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of euros in whole cents; may be negative.
 *
 * @param cents the amount in cents
 */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** Reads an amount in euros with at most two decimals, such as {@code 2000.00}; more decimals are refused. */
    public static Money euros(BigDecimal euros) {
        return new Money(euros.movePointRight(2).longValueExact());
    }

    /** Reads an amount in euros written with a decimal point, such as {@code "1234.56"}. */
    public static Money euros(String euros) {
        return euros(new BigDecimal(euros));
    }

    public static Money cents(long cents) {
        return new Money(cents);
    }

    public static Money min(Money one, Money other) {
        return one.cents <= other.cents ? one : other;
    }

    public static Money max(Money one, Money other) {
        return one.cents >= other.cents ? one : other;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /** Multiplies by {@code numerator / denominator}, rounded half up to the cent in one step. */
    public Money times(long numerator, long denominator) {
        BigDecimal exact = BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(numerator));
        return new Money(exact.divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP).longValueExact());
    }

    /** The amount, or zero when it is negative. */
    public Money orZero() {
        return cents < 0 ? ZERO : this;
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public BigDecimal inEuros() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** Euros with a decimal point, for logs and files; pages use {@link DutchFormats#money}. */
    @Override
    public String toString() {
        return inEuros().toPlainString();
    }
}
