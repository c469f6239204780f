package nl.werkbrug.wagesubsidy.measurement.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percents with at most two decimals in Dutch notation. */
final class Percents {

    private Percents() {}

    /** Such as "37,5%". */
    static String of(BigDecimal percent) {
        return number(percent).replace('.', ',') + "%";
    }

    /** As a length in a drawing, such as "37.5%". */
    static String width(BigDecimal percent) {
        return number(percent) + "%";
    }

    private static String number(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
