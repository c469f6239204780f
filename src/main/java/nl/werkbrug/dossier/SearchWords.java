package nl.werkbrug.dossier;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into the words by which it is kept and sought: small letters without accents, and digits. */
final class SearchWords {

    /** Longer words are cut off, on both sides. */
    static final int LONGEST = 40;
    /** What is typed after so many words is not sought. */
    static final int MOST_SOUGHT = 8;

    private static final int MOST_READ = 400;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** Letters that hold no accent that could be taken off. */
    private static final Map<String, String> PLAIN = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ı", "i");

    private SearchWords() {}

    /** The words of a fact. A name with an apostrophe is kept in parts and as one: "O'Brien" is o, brien and obrien. */
    static Set<String> kept(String text) {
        Set<String> words = new LinkedHashSet<>();
        if (text != null) {
            add(words, plain(text));
            add(words, APOSTROPHES.matcher(plain(text)).replaceAll(""));
        }
        return words;
    }

    /** The words that somebody seeks; each is the beginning of a word that is kept. Empty when no letter or digit was typed. */
    static List<String> sought(String text) {
        Set<String> words = new LinkedHashSet<>();
        add(words, plain(text.length() > MOST_READ ? text.substring(0, MOST_READ) : text));
        return words.stream().limit(MOST_SOUGHT).toList();
    }

    private static void add(Set<String> words, String plain) {
        for (String word : OTHER.split(plain)) {
            if (!word.isEmpty()) {
                words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
            }
        }
    }

    private static String plain(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(APOSTROPHES.matcher(text).replaceAll("'"), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }
}
