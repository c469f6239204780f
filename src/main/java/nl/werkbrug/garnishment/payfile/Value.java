package nl.werkbrug.garnishment.payfile;

import java.math.BigDecimal;

/** What stands in one cell of a file or one field of a message, before it is understood. */
sealed interface Value {

    /** Nothing, or only spaces. */
    record Nothing() implements Value {}

    /** A text of at least one sign, without outer spaces. */
    record Words(String text) implements Value {}

    /**
     * A number.
     *
     * @param binary whether it comes from a spreadsheet, which keeps 1234.56 as the nearest binary fraction
     * @param since1904 whether a day with this number is counted from 1904, as old spreadsheets do
     */
    record Number(BigDecimal number, boolean binary, boolean since1904) implements Value {}

    record Truth(boolean truth) implements Value {}

    /** Something that can never be right. */
    record Wrong(ProblemCode code) implements Value {}

    Value NOTHING = new Nothing();

    /** A text as a value; outer spaces mean nothing. */
    static Value of(String text) {
        String stripped = stripped(text);
        return stripped.isEmpty() ? NOTHING : new Words(stripped);
    }

    /** The text without outer spaces, also without the hard ones of web pages. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || sign == '\u00A0' || sign == '\u202F' || sign == '\uFEFF';
    }
}
