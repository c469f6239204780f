package nl.werkbrug.garnishment.payfile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.werkbrug.shared.Money;

/**
 * Reads an amount of euros: as people and payroll programs write it ("1.234,56", "1234.56", "€ 1.234"), or as a number.
 * A point with exactly three digits behind it separates thousands, as in the forms. What can be read as two different
 * amounts is refused.
 */
final class TypedAmount {

    private static final Pattern DECORATION = Pattern.compile("(?i)€|\\beuro?s?\\b");
    private static final Pattern SIGN = Pattern.compile("^[-−–+]|[-−–]$");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}([.,]\\d{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3}){1,4}(,\\d{1,2})?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,2})?");
    private static final Pattern TOO_PRECISE = Pattern.compile("(\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4})[.,]\\d{3,20}");
    private static final int LONGEST = 40;

    /** Above this it is another number in the wrong column; no wage comes near. */
    private static final BigDecimal MOST = new BigDecimal("9999999.99");

    /** A spreadsheet keeps some fifteen digits, so below ten million the error is far smaller than this. */
    private static final BigDecimal NOISE = new BigDecimal("0.000001");

    private TypedAmount() {}

    /** The amount; null when it is none, after saying why. */
    static Money read(Value value, Consumer<ProblemCode> problem) {
        if (value instanceof Value.Words words) {
            return typed(words.text(), problem);
        }
        if (value instanceof Value.Number number) {
            return exact(number, problem);
        }
        return refused(ProblemCode.AMOUNT, problem);
    }

    private static Money typed(String typed, Consumer<ProblemCode> problem) {
        if (typed.length() > LONGEST) {
            return refused(ProblemCode.AMOUNT, problem);
        }
        if (PLAIN.matcher(typed).matches()) {
            return bounded(new BigDecimal(typed.replace(',', '.')), problem);
        }
        String text = Value.stripped(DECORATION.matcher(typed).replaceAll(""));
        String amount = SIGN.matcher(text).replaceFirst("");
        boolean thousands = THOUSANDS.matcher(amount).matches();
        if (!thousands && !PLAIN.matcher(amount).matches()) {
            return refused(whyNot(amount), problem);
        }
        BigDecimal euros = new BigDecimal((thousands ? amount.replace(".", "") : amount).replace(',', '.'));
        return bounded(text.equals(amount) || text.startsWith("+") ? euros : euros.negate(), problem);
    }

    private static ProblemCode whyNot(String amount) {
        if (ENGLISH.matcher(amount).matches()) {
            return ProblemCode.AMOUNT_TWO_WAYS;
        }
        return TOO_PRECISE.matcher(amount).matches() ? ProblemCode.AMOUNT_CENTS : ProblemCode.AMOUNT;
    }

    private static Money exact(Value.Number value, Consumer<ProblemCode> problem) {
        BigDecimal number = value.number();
        // Before any arithmetic: 1e999999999 has few digits and a huge value.
        if (number.precision() - (long) number.scale() > 12 || number.scale() > 400) {
            return refused(number.signum() == 0 ? ProblemCode.AMOUNT : ProblemCode.AMOUNT_SIZE, problem);
        }
        BigDecimal cents = number.setScale(2, RoundingMode.HALF_UP);
        BigDecimal off = number.subtract(cents).abs();
        if (off.compareTo(value.binary() ? NOISE : BigDecimal.ZERO) > 0) {
            return refused(ProblemCode.AMOUNT_CENTS, problem);
        }
        return bounded(cents, problem);
    }

    private static Money bounded(BigDecimal euros, Consumer<ProblemCode> problem) {
        if (euros.signum() < 0) {
            return refused(ProblemCode.AMOUNT_NEGATIVE, problem);
        }
        return euros.compareTo(MOST) > 0 ? refused(ProblemCode.AMOUNT_SIZE, problem) : Money.euros(euros);
    }

    private static Money refused(ProblemCode code, Consumer<ProblemCode> problem) {
        problem.accept(code);
        return null;
    }
}
