package nl.werkbrug.form;

import java.util.Locale;
import java.util.regex.Pattern;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** Reads the numbers by which banks, the tax office and registers know people and employers. */
final class NumbersOfRecord {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\u202f.\\-]");
    private static final Pattern WAGE_TAX = Pattern.compile("\\d{9}L\\d{2}");

    private NumbersOfRecord() {}

    /** Burgerservicenummer: 9 digits with the eleven test, an older number of 8 digits gets its zero back. */
    static Parsed bsn(String typed) {
        String digits = bare(typed);
        String nine = digits.length() == 8 ? "0" + digits : digits;
        if (!nine.matches("\\d{9}")) {
            return Parsed.wrong(Problem.BSN_LENGTH, digits.replaceAll("\\D", "").length());
        }
        return passesElevenTest(nine) ? Parsed.value(nine) : Parsed.wrong(Problem.BSN_CHECK);
    }

    /** KvK number: 8 digits; it has no check digit. */
    static Parsed kvk(String typed) {
        String digits = bare(typed);
        return digits.matches("\\d{8}") ? Parsed.value(digits) : Parsed.wrong(Problem.KVK);
    }

    /** IBAN of any country, with the checks of its structure and its check digits. */
    static Parsed iban(String typed) {
        String iban = bare(typed).toUpperCase(Locale.ROOT);
        if (!iban.matches("[A-Z]{2}[A-Z0-9]{13,32}")) {
            return Parsed.wrong(Problem.IBAN_LENGTH);
        }
        try {
            IbanUtil.validate(iban);
            return Parsed.value(iban);
        } catch (Iban4jException e) {
            return Parsed.wrong(Problem.IBAN_CHECK);
        }
    }

    /** Loonheffingennummer: a fiscal number of 9 digits, L, and a sub-number of 2 digits; only its form is checked. */
    static Parsed wageTaxNumber(String typed) {
        String number = bare(typed).toUpperCase(Locale.ROOT);
        return WAGE_TAX.matcher(number).matches() ? Parsed.value(number) : Parsed.wrong(Problem.WAGE_TAX_NUMBER);
    }

    /** Weights 9 to 2, the last digit counts negative; the sum is a multiple of eleven and the number is not zero. */
    private static boolean passesElevenTest(String nine) {
        int sum = -Character.digit(nine.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(nine.charAt(i), 10);
        }
        return sum % 11 == 0 && !nine.equals("000000000");
    }

    private static String bare(String typed) {
        return SEPARATORS.matcher(typed).replaceAll("");
    }
}
