package nl.werkbrug.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whom a text names with an at sign, such as "@hanna". The at sign of a mail address names nobody. */
public final class Mentions {

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}._-])@(\\p{L}[\\p{L}\\p{N}_-]*)");

    private Mentions() {}

    /** Somebody who can be named. */
    record Named(String userId, String username, String name) {

        boolean isCalled(String word) {
            String first = name.split(" ")[0];
            return word.equals(username.toLowerCase(Locale.ROOT)) || word.equals(first.toLowerCase(Locale.ROOT));
        }
    }

    /** Nobody knows whom a text means. */
    public static final class Unclear extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unclear(String message) {
            super(message);
        }
    }

    static boolean any(String text) {
        return NAME.matcher(text).find();
    }

    /** The id of the one who is named; null when nobody is. */
    static String of(String text, List<Named> known) {
        Set<String> words = NAME.matcher(text).results().map((MatchResult it) -> it.group(1).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        Set<String> ids = words.stream()
                .flatMap(word -> {
                    List<String> found = known.stream().filter(it -> it.isCalled(word)).map(Named::userId).toList();
                    if (found.size() != 1) {
                        throw new Unclear(found.size() + " people are called so");
                    }
                    return found.stream();
                })
                .collect(Collectors.toSet());
        if (ids.size() > 1) {
            throw new Unclear("A comment is for one person");
        }
        return ids.isEmpty() ? null : ids.iterator().next();
    }
}
