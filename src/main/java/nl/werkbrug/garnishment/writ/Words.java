package nl.werkbrug.garnishment.writ;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Small helps for looking through text. */
final class Words {

    private Words() {}

    /** A pattern in which capitals do not matter. */
    static Pattern anyCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What a pattern makes of each place where it fits. */
    static List<Finding> all(WritText text, Pattern pattern, Making making) {
        return text.strands().stream().flatMap(strand -> each(strand, pattern, making)).toList();
    }

    private static Stream<Finding> each(Strand strand, Pattern pattern, Making making) {
        return pattern.matcher(strand.text()).results().flatMap(match -> making.of(strand, match));
    }

    /** On one line, without doubled spaces. */
    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The first of several groups that took part. */
    static String group(MatchResult match, int... groups) {
        return Arrays.stream(groups).mapToObj(match::group).filter(found -> found != null).findFirst().orElse("");
    }

    /** The text before a place, no further back than so many signs. */
    static String before(Strand strand, int place, int most) {
        return strand.text().substring(Math.max(0, place - most), place);
    }

    /** Makes findings of a match. */
    interface Making {
        Stream<Finding> of(Strand strand, MatchResult match);

        /** One finding, unless there is no value. */
        static Making value(String key, Function<MatchResult, ?> value) {
            return (strand, match) -> Stream.ofNullable(value.apply(match)).map(it -> Finding.of(key, it, strand, match));
        }
    }
}
