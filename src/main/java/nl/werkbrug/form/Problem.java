package nl.werkbrug.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be wrong with an answer; each has a text in messages/form.properties that says how to mend it. */
enum Problem {
    REQUIRED_TEXT, REQUIRED_CHOICE, REQUIRED_CHECKLIST, REQUIRED_CHECKBOX, REQUIRED_DATE, REQUIRED_FILE, REQUIRED_PHOTO,
    TOO_SHORT, TOO_LONG, PATTERN, OPTION, CORRECT,
    NUMBER, NUMBER_WHOLE, NUMBER_DECIMALS, NUMBER_NEGATIVE, NUMBER_MIN, NUMBER_MAX, NUMBER_SIZE,
    MONEY, MONEY_NEGATIVE, MONEY_CENTS, MONEY_AMBIGUOUS, MONEY_MIN, MONEY_MAX, MONEY_SIZE,
    DATE_DAY_MISSING, DATE_MONTH_MISSING, DATE_YEAR_MISSING, DATE_DAY, DATE_MONTH, DATE_YEAR, DATE_YEAR_SHORT,
    DATE_IMPOSSIBLE, DATE_EARLIEST, DATE_LATEST,
    BSN_LENGTH, BSN_CHECK, KVK, IBAN_LENGTH, IBAN_CHECK, WAGE_TAX_NUMBER, EMAIL, POSTCODE,
    FILE_TYPE, PHOTO_TYPE, FILE_SIZE, FILE_EMPTY, FILE_REFUSED;

    /**
     * The message, in the language of the page.
     *
     * @param label   label of the field, {0} in the text
     * @param details {1} and further in the text
     */
    String text(String label, List<Object> details) {
        return FormTexts.get(key(), Stream.concat(Stream.of(label), details.stream()).toArray());
    }

    /** Key in the properties file: REQUIRED_TEXT is "required-text". */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
