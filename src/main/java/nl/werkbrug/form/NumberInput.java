package nl.werkbrug.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.werkbrug.form.FieldRules.Range;

/** Reads a number with a comma or a point before the decimals; "1.500" is fifteen hundred, as in Dutch. */
final class NumberInput {

    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final int MOST_DIGITS = 9;

    private NumberInput() {}

    static Parsed parse(String typed, Range range) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace('−', '-');
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        boolean thousands = THOUSANDS.matcher(digits).matches();
        if (!thousands && !PLAIN.matcher(digits).matches()) {
            return Parsed.wrong(Problem.NUMBER);
        }
        String number = (thousands ? digits.replace(".", "") : digits).replace(',', '.');
        return bounded(new BigDecimal(negative ? "-" + number : number), range);
    }

    private static Parsed bounded(BigDecimal number, Range range) {
        if (number.precision() - number.scale() > MOST_DIGITS) {
            return Parsed.wrong(Problem.NUMBER_SIZE);
        }
        if (number.stripTrailingZeros().scale() > range.decimals()) {
            return range.decimals() == 0
                    ? Parsed.wrong(Problem.NUMBER_WHOLE)
                    : Parsed.wrong(Problem.NUMBER_DECIMALS, range.decimals());
        }
        if (number.signum() < 0 && range.min() != null && range.min().signum() == 0) {
            return Parsed.wrong(Problem.NUMBER_NEGATIVE);
        }
        if (range.min() != null && number.compareTo(range.min()) < 0) {
            return Parsed.wrong(Problem.NUMBER_MIN, dutch(range.min()));
        }
        if (range.max() != null && number.compareTo(range.max()) > 0) {
            return Parsed.wrong(Problem.NUMBER_MAX, dutch(range.max()));
        }
        return Parsed.value(range.decimals() == 0 ? (Object) number.intValue() : number);
    }

    /** A number in Dutch notation, without zeros behind the last decimal: "7,5". */
    static String dutch(BigDecimal number) {
        return (number.scale() > 0 ? number.stripTrailingZeros() : number).toPlainString().replace('.', ',');
    }
}
