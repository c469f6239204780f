package nl.werkbrug.shared;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A kept text with places for values.
 *
 * @param key the key of the text
 * @param pieces what stands before, between and after the values, in that order
 * @param strict whether each value must be a day, an amount, a time or a count: the words around it are too common for any other
 */
record KeptShape(String key, String[] pieces, boolean strict) {

    static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static final String[] STRICT = {"kept.days.", KeptWords.LENGTHS, "subsidy.kept.step.hours"};

    /** Values stand in the order of their numbers, as the test of these texts sees to. */
    static KeptShape of(String key, String text) {
        return new KeptShape(key, PLACE.split(text.replace("''", "'"), -1), Stream.of(STRICT).anyMatch(key::startsWith));
    }

    /** How many characters of the text are no value. */
    int literal() {
        int length = 0;
        for (String piece : pieces) {
            length += piece.length();
        }
        return length;
    }

    /** What the text begins with; empty when that is a value. */
    String start() {
        return pieces[0];
    }

    /** The values of a text of this shape; each is as short as can be, and none is empty. */
    Optional<String[]> values(String text) {
        String last = pieces[pieces.length - 1];
        if (!text.startsWith(pieces[0]) || !text.endsWith(last)) {
            return Optional.empty();
        }
        String[] values = new String[pieces.length - 1];
        int from = pieces[0].length();
        int end = text.length() - last.length();
        for (int i = 1; i < pieces.length; i++) {
            int to = i == pieces.length - 1 ? end : text.indexOf(pieces[i], from + 1);
            if (to <= from || to > end) {
                return Optional.empty();
            }
            values[i - 1] = text.substring(from, to);
            if (strict && !KeptValues.isNotation(values[i - 1])) {
                return Optional.empty();
            }
            from = to + pieces[i].length();
        }
        return Optional.of(values);
    }
}
