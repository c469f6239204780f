package nl.werkbrug.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** What can be wrong with an answer; each has a text in messages/form.properties that says how to mend it. */
enum Problem {
    REQUIRED_TEXT, REQUIRED_CHOICE, REQUIRED_CHECKLIST, REQUIRED_CHECKBOX, REQUIRED_DATE, REQUIRED_FILE,
    TOO_SHORT, TOO_LONG, PATTERN, OPTION, CORRECT,
    NUMBER, NUMBER_WHOLE, NUMBER_DECIMALS, NUMBER_NEGATIVE, NUMBER_MIN, NUMBER_MAX, NUMBER_SIZE,
    MONEY, MONEY_NEGATIVE, MONEY_CENTS, MONEY_AMBIGUOUS, MONEY_MIN, MONEY_MAX, MONEY_SIZE,
    DATE_DAY_MISSING, DATE_MONTH_MISSING, DATE_YEAR_MISSING, DATE_DAY, DATE_MONTH, DATE_YEAR, DATE_YEAR_SHORT,
    DATE_IMPOSSIBLE, DATE_EARLIEST, DATE_LATEST,
    BSN_LENGTH, BSN_CHECK, KVK, IBAN_LENGTH, IBAN_CHECK, WAGE_TAX_NUMBER, EMAIL, POSTCODE,
    FILE_TYPE, FILE_SIZE, FILE_EMPTY, FILE_REFUSED;

    private static final Properties TEXTS = read();

    /**
     * The Dutch message.
     *
     * @param label   label of the field, {0} in the text
     * @param details {1} and further in the text
     */
    String text(String label, List<Object> details) {
        String text = TEXTS.getProperty(key()).replace("{0}", label);
        for (int i = 0; i < details.size(); i++) {
            text = text.replace("{" + (i + 1) + "}", details.get(i).toString());
        }
        return text;
    }

    /** Key in the properties file: REQUIRED_TEXT is "required-text". */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Problem.class.getResourceAsStream("/messages/form.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
