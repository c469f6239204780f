package nl.werkbrug.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an answer must satisfy.
 *
 * @param length   bounds on the number of characters
 * @param range    bounds on a number, or on an amount in euros
 * @param format   pattern that must be found in the text, as Camunda Forms does; anchor it with ^ and $
 * @param dates    bounds on a date
 */
record FieldRules(boolean required, Length length, Range range, Optional<Format> format, DateRange dates) {

    /** Number of characters, both ends included; the upper end is always set. */
    record Length(int min, int max) {}

    /**
     * Lowest and highest value, both included, null for none.
     *
     * @param decimals how many decimals are allowed
     */
    record Range(BigDecimal min, BigDecimal max, int decimals) {}

    /**
     * A pattern and the sentence that tells how to satisfy it.
     *
     * @param advice Dutch, a full sentence
     */
    record Format(Pattern pattern, String advice) {}
}
