package nl.werkbrug.wagesubsidy.measurement.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.werkbrug.shared.Words;

/** Percents with at most two decimals. */
final class Percents {

    private Percents() {}

    /** In the language of the page, such as "37,5%". */
    static String of(BigDecimal percent) {
        return Words.notation().number(rounded(percent)) + "%";
    }

    /** As a length in a drawing, such as "37.5%". */
    static String width(BigDecimal percent) {
        return rounded(percent).stripTrailingZeros().toPlainString() + "%";
    }

    private static BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP);
    }
}
