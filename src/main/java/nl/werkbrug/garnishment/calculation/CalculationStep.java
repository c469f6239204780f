package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;

/**
 * One line of the calculation, to show on a page or in a letter.
 *
 * @param code what the line is
 * @param text the line in Dutch, which is kept
 * @param english the same for a page in English
 * @param amount in euros, never negative
 * @param source the article or method the line rests on; empty for plain arithmetic
 */
public record CalculationStep(Code code, String text, String english, Money amount, String source) {

    /** The line in the language of the page. */
    public String shown() {
        return Language.current() == Language.ENGLISH ? english : text;
    }

    /** The lines a calculation can have. */
    public enum Code {
        NET_PAY,
        EXEMPT_PAY,
        /** A part of the net pay, named for the reader. */
        PART_OF_PAY,
        EARLIER_PAY,
        PROTECTED_AMOUNT,
        SEIZABLE_HOLIDAY_ALLOWANCE,
        SEIZABLE_BACK_PAY,
        SEIZABLE,
        /** Less than the seizable part, in a run that was paid before. */
        KEPT_THEN,
        ASKED,
        REMITTED,
        OUT_OF_PROTECTED,
        SOURCE_DEDUCTION,
        SET_OFF,
        /** Withheld, and not to be paid out yet. */
        CONTESTED,
        EMPLOYEE_RECEIVES,
        LEFT_TO_PAY
    }
}
