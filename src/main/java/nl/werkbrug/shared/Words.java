package nl.werkbrug.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.springframework.context.MessageSource;

/**
 * Texts of the message files for what no component makes: a mistake that is thrown, the label of a value. A component
 * asks {@link Texts}. What is kept or goes on paper stays Dutch: ask for it {@link #in(Language, String, Object...)}.
 */
public final class Words {

    static final MessageSource SOURCE = MessageFiles.read();

    private static final Notation DUTCH = new DutchFormats();
    private static final Notation ENGLISH = new EnglishFormats();

    private Words() {}

    /**
     * The text in the language of the page; Dutch where there is no page.
     *
     * @param values a day, a month, an amount, a number with decimals or a {@link Labelled} stands in the text in its language
     * @throws org.springframework.context.NoSuchMessageException when no file has the key
     */
    public static String of(String key, Object... values) {
        return in(Language.current(), key, values);
    }

    /** The text in that language. */
    public static String in(Language language, String key, Object... values) {
        Object[] written = Arrays.stream(values).map(value -> written(language, value)).toArray();
        return SOURCE.getMessage(key, written, language.locale());
    }

    /** Notation of days and amounts in the language of the page. */
    public static Notation notation() {
        return notation(Language.current());
    }

    private static Notation notation(Language language) {
        return language == Language.ENGLISH ? ENGLISH : DUTCH;
    }

    private static Object written(Language language, Object value) {
        if (value instanceof LocalDate date) {
            return notation(language).date(date);
        }
        if (value instanceof YearMonth month) {
            return notation(language).month(month);
        }
        if (value instanceof Money amount) {
            return notation(language).money(amount);
        }
        if (value instanceof BigDecimal number) {
            return notation(language).number(number);
        }
        return value instanceof Labelled labelled ? labelled.label(language) : value;
    }
}
