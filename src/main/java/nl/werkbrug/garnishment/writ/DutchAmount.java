package nl.werkbrug.garnishment.writ;

import java.util.regex.Pattern;
import nl.werkbrug.shared.Money;

/** Amounts in Dutch notation: "€ 1.234,56", "EUR 1.234", "€ 25,-", "1.234,56". What could be two amounts is none. */
final class DutchAmount {

    private static final String WHOLE = "(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,7})";
    private static final String NO_MORE = "(?![\\d]|[.,]\\d)";

    /** Without groups, to build into other patterns: with the sign of the euro, or else with cents. */
    static final String PATTERN = "(?:(?:€|\\bEUR\\b|\\beuro\\b)\\s*(?:" + WHOLE + "(?:,\\d{2}|,[-–—=]{1,2})?|\\d{1,7}\\.\\d{2})" + NO_MORE
            + "|(?<![\\d.,€])" + WHOLE + ",\\d{2}" + NO_MORE + ")";

    private static final Pattern POINT_BEFORE_CENTS = Pattern.compile("\\d+\\.\\d{2}");

    private DutchAmount() {}

    /** The amount in a text that fits {@link #PATTERN}; null when it is nothing. */
    static Money of(String text) {
        String digits = text.replaceAll("[^\\d.,]", "").replaceAll(",$", "");
        String number = POINT_BEFORE_CENTS.matcher(digits).matches()
                ? digits
                : digits.replace(".", "").replace(',', '.');
        Money amount = Money.euros(number);
        return amount.isPositive() ? amount : null;
    }
}
