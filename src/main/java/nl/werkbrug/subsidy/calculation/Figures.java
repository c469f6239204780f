package nl.werkbrug.subsidy.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.werkbrug.shared.Money;

/** Rounding, and numbers in Dutch. */
final class Figures {

    private Figures() {}

    /** Half up to the cent: no text prescribes it, so it is our own agreement. */
    static Money rounded(BigDecimal euros) {
        return Money.euros(euros.setScale(2, RoundingMode.HALF_UP));
    }

    /** "23,5" or "32". */
    static String dutch(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.setScale(Math.max(0, plain.scale()), RoundingMode.UNNECESSARY).toPlainString().replace('.', ',');
    }
}
