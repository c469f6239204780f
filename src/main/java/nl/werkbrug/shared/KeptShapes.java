package nl.werkbrug.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The kept texts with places for values. Where a text fits more than one, the one with the most words of its own wins: it says
 * more about the text than one that is nearly all value. A long history asks for hundreds of texts at once, so only those that
 * begin with the same word, or with a value, are looked at.
 */
final class KeptShapes {

    private static final Comparator<KeptShape> MOST_LITERAL =
            Comparator.comparingInt(KeptShape::literal).reversed().thenComparing(KeptShape::key);

    private final Map<String, List<KeptShape>> byWord = new HashMap<>();
    private final List<KeptShape> others = new ArrayList<>();

    /** A shape and the values that a text has in its places. */
    record Found(String key, String[] values) {}

    KeptShapes(List<KeptShape> shapes) {
        shapes.stream().filter(it -> it.start().indexOf(' ') < 0).forEach(others::add);
        shapes.stream().filter(it -> it.start().indexOf(' ') >= 0)
                .forEach(it -> byWord.computeIfAbsent(firstWord(it.start()), word -> new ArrayList<>()).add(it));
        byWord.replaceAll((word, own) -> Stream.concat(own.stream(), others.stream()).sorted(MOST_LITERAL).toList());
        others.sort(MOST_LITERAL);
    }

    /** What the text can be, the most literal first. */
    Stream<Found> of(String text) {
        return byWord.getOrDefault(firstWord(text), others).stream()
                .flatMap(shape -> shape.values(text).map(values -> new Found(shape.key(), values)).stream());
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }
}
