package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Money;

/**
 * One line of the calculation, to show on a page or in a letter.
 *
 * @param code what the line is
 * @param text the line in Dutch
 * @param amount in euros, never negative
 * @param source the article or method the line rests on; empty for plain arithmetic
 */
public record CalculationStep(Code code, String text, Money amount, String source) {

    /** The lines a calculation can have. */
    public enum Code {
        NET_PAY,
        EXEMPT_PAY,
        PROTECTED_AMOUNT,
        SEIZABLE,
        ASKED,
        REMITTED,
        SOURCE_DEDUCTION,
        EMPLOYEE_RECEIVES,
        LEFT_TO_PAY
    }
}
