package nl.werkbrug.shared;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts of the message files, for code that makes what a page shows. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The text in the language of the page.
     *
     * @throws org.springframework.context.NoSuchMessageException when no file has the key
     */
    public String get(String key, Object... values) {
        return in(Language.current(), key, values);
    }

    /** The text in that language; for a mail, the one of its reader. */
    public String in(Language language, String key, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }
}
