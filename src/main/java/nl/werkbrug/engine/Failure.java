package nl.werkbrug.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an operator reads about a failed step: the kind of error and its place in our code.
 *
 * <p>The error's own text is left out. It may quote a row of the database, and with it a person.
 */
final class Failure {

    private static final Pattern KIND = Pattern.compile("(?m)^(?:Caused by: )?(?:[a-z]\\w*\\.)+(\\w+)");
    private static final Pattern PLACE = Pattern.compile("at nl\\.werkbrug\\.[\\w.]*?(\\w+)\\.(\\w+)\\(\\w+\\.java:(\\d+)\\)");

    private Failure() {}

    /** @param stackTrace as the engine keeps it; may be null */
    static String message(String stackTrace) {
        if (stackTrace == null) {
            return "Onbekende fout";
        }
        String kind = "Fout";
        Matcher kinds = KIND.matcher(stackTrace);
        while (kinds.find()) {
            kind = kinds.group(1);
        }
        int cause = Math.max(stackTrace.lastIndexOf("\nCaused by:"), 0);
        return kind + place(stackTrace, cause);
    }

    private static String place(String stackTrace, int from) {
        Matcher place = PLACE.matcher(stackTrace);
        boolean found = place.find(from) || place.find(0);
        return found ? " in " + place.group(1) + "." + place.group(2) + " (regel " + place.group(3) + ")" : "";
    }
}
