package nl.werkbrug.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import nl.werkbrug.shared.Language;

/** What the form engine says itself, in the language of the page; forms need no application around them. */
final class FormTexts {

    private static final Map<Language, Properties> TEXTS = Map.of(
            Language.DUTCH, read("/messages/form.properties"),
            Language.ENGLISH, read("/messages/form_en.properties"));

    private FormTexts() {}

    /** The text with values in the places {0}, {1} and so on. */
    static String get(String key, Object... values) {
        return in(Language.current(), key, values);
    }

    /** The same in that language. */
    static String in(Language language, String key, Object... values) {
        String text = TEXTS.get(language).getProperty(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(FormTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
