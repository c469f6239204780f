package nl.werkbrug.subsidy.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.werkbrug.shared.Money;

/** Rounding. */
final class Figures {

    private Figures() {}

    /** Half up to the cent: no text prescribes it, so it is our own agreement. */
    static Money rounded(BigDecimal euros) {
        return Money.euros(euros.setScale(2, RoundingMode.HALF_UP));
    }
}
