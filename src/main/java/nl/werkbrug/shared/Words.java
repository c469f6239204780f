package nl.werkbrug.shared;

import org.springframework.context.MessageSource;

/**
 * Texts of the message files for what no component makes: a mistake that is thrown, the label of a value. A component
 * asks {@link Texts}. What is kept or goes on paper stays Dutch: ask for it {@link #in(Language, String, Object...)}.
 */
public final class Words {

    static final MessageSource SOURCE = MessageFiles.read();

    private Words() {}

    /**
     * The text in the language of the page; Dutch where there is no page.
     *
     * @throws org.springframework.context.NoSuchMessageException when no file has the key
     */
    public static String of(String key, Object... values) {
        return in(Language.current(), key, values);
    }

    /** The text in that language. */
    public static String in(Language language, String key, Object... values) {
        return SOURCE.getMessage(key, values, language.locale());
    }
}
