package nl.werkbrug.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.werkbrug.form.FieldRules.Range;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Notation;

/**
 * Reads an amount of euros as people write it.
 *
 * <p>A comma starts the cents. A point starts the cents too when one or two digits follow it, and separates thousands when
 * three do ("1.234" is what a Dutch letter prints). Whatever could be read as two different amounts is refused: a
 * wrong amount withheld from wages is worse than a question.
 */
final class MoneyInput {

    private static final Pattern DECORATION = Pattern.compile("(?i)€|\\beuro?s?\\b|[\\s\\u00a0\\u202f]|[.,][-–—]{1,2}$");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d{1,2})?");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,2})?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?");
    private static final Pattern TOO_PRECISE = Pattern.compile("(\\d+|\\d{1,3}(\\.\\d{3})+)[.,]\\d{3,}");
    private static final int MOST_DIGITS = 10;

    private MoneyInput() {}

    static Parsed parse(String typed, Range range) {
        String text = DECORATION.matcher(typed.strip()).replaceAll("");
        boolean negative = text.matches("[-−–].*|.*[-−–]|\\(.*\\)");
        String amount = text.replaceAll("[-−–()]", "");
        if (ENGLISH.matcher(amount).matches()) {
            return Parsed.wrong(Problem.MONEY_AMBIGUOUS);
        }
        boolean thousands = THOUSANDS.matcher(amount).matches();
        if (!thousands && !PLAIN.matcher(amount).matches()) {
            return Parsed.wrong(TOO_PRECISE.matcher(amount).matches() ? Problem.MONEY_CENTS : Problem.MONEY);
        }
        String number = (thousands ? amount.replace(".", "") : amount).replace(',', '.');
        return bounded(negative ? "-" + number : number, range);
    }

    private static Parsed bounded(String number, Range range) {
        BigDecimal euros = new BigDecimal(number).setScale(2);
        if (euros.signum() < 0 && (range.min() == null || range.min().signum() >= 0)) {
            return Parsed.wrong(Problem.MONEY_NEGATIVE);
        }
        if (euros.precision() > MOST_DIGITS + 2) {
            return Parsed.wrong(Problem.MONEY_SIZE);
        }
        if (range.min() != null && euros.compareTo(range.min()) < 0) {
            return Parsed.wrong(Problem.MONEY_MIN, inWords(range.min()));
        }
        if (range.max() != null && euros.compareTo(range.max()) > 0) {
            return Parsed.wrong(Problem.MONEY_MAX, inWords(range.max()));
        }
        return Parsed.value(Money.euros(euros));
    }

    private static String inWords(BigDecimal euros) {
        return Notation.of(Language.current()).money(Money.euros(euros));
    }
}
