package nl.werkbrug.garnishment.writ;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name split in two: "M.P. van den Berg" is "M.P." and "van den Berg".
 *
 * @param caution key of the text that says why to look twice; empty when the split is plain
 */
record PersonName(String given, String family, String caution) {

    private static final Set<String> BETWEEN = Set.of(
            "van", "de", "den", "der", "ter", "ten", "te", "het", "'t", "’t", "in", "op", "von", "da", "el", "al", "la", "du", "dos");

    /** The name; null when it cannot be split, or is no name. */
    static PersonName of(String printed) {
        List<String> words = Arrays.stream(Words.flat(printed).split(" ")).toList();
        if (words.size() < 2 || words.size() > 7 || printed.contains(":") || isNoName(words)) {
            return null;
        }
        int family = familyStart(words);
        boolean plain = family == 1 || isInitials(words.get(family - 1)) || BETWEEN.contains(lower(words.get(family)));
        return new PersonName(
                String.join(" ", words.subList(0, family)), String.join(" ", words.subList(family, words.size())),
                plain ? "" : "garnishment.writ.caution-name");
    }

    /** The first word like "van", or the first after initials, or the last. */
    private static int familyStart(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean afterInitials = isInitials(words.get(i - 1)) && !isInitials(words.get(i));
            if (afterInitials || i < words.size() - 1 && BETWEEN.contains(lower(words.get(i)))) {
                return i;
            }
        }
        return words.size() - 1;
    }

    private static boolean isInitials(String word) {
        return word.matches("(\\p{Lu}\\p{L}{0,2}\\.)+-?(\\p{Lu}\\.)*");
    }

    private static boolean isNoName(List<String> words) {
        return words.stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)) && !BETWEEN.contains(lower(word)));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
