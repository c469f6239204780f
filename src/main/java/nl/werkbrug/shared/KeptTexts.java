package nl.werkbrug.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of kept words, remembered: a history asks for hundreds at once, and to look one up in all files takes long. */
final class KeptTexts {

    private static final int MOST_VALUES = 10;
    private static final Object[] PLACES = new Object[MOST_VALUES];
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    static {
        for (int i = 0; i < MOST_VALUES; i++) {
            PLACES[i] = "{" + i + "}";
        }
    }

    private KeptTexts() {}

    /** With places its quotes are doubled, without they are not. */
    private static String withPlaces(Language language, String key) {
        String text = Words.in(language, key);
        return KeptShape.PLACE.matcher(text).find() ? Words.in(language, key, PLACES) : text;
    }

    /** The text in that language, with the values in their places. */
    static String in(Language language, String key, String... values) {
        String text = TEXTS.computeIfAbsent(language.code() + ":" + key, unknown -> withPlaces(language, key));
        if (values.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int place = text.indexOf('{'); place >= 0; place = text.indexOf('{', from)) {
            filled.append(text, from, place).append(values[text.charAt(place + 1) - '0']);
            from = place + 3;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
