package nl.werkbrug.subsidy.calculation;

import java.math.BigDecimal;

/**
 * One figure of the law as the calculation uses it.
 *
 * @param number euros, or a percentage such as 23.5
 * @param source where it was read
 * @param estimate whether no source with authority confirms it for the day it is used on
 */
public record Rate(BigDecimal number, String source, boolean estimate) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Rate {
        if (number.signum() < 0) {
            throw new IllegalArgumentException("A rate is negative: " + number);
        }
    }

    /** A percentage as a factor: 23.5 becomes 0.235, exactly. */
    BigDecimal factor() {
        return number.movePointLeft(2);
    }

    /** A percentage that comes on top, as a factor: 23.5 becomes 1.235. */
    BigDecimal onTop() {
        return HUNDRED.add(number).movePointLeft(2);
    }
}
