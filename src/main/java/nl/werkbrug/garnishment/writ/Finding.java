package nl.werkbrug.garnishment.writ;

import java.util.regex.MatchResult;

/**
 * A value that a reader found.
 *
 * @param weak    whether it only counts when nothing better is found for the same key
 * @param caution key of the text that says why to look twice; may be empty
 */
record Finding(String key, Object value, int page, String line, boolean weak, String caution) {

    static Finding of(String key, Object value, Strand strand, MatchResult where) {
        return new Finding(key, value, strand.page(), strand.quote(where.start(), where.end()), false, "");
    }

    /** The same with only the words of the value as its place, for values that stand far from what names them. */
    static Finding close(String key, Object value, Strand strand, MatchResult where) {
        return new Finding(key, value, strand.page(), strand.quote(where.start(1), where.end(1)), false, "");
    }

    Finding onlyIfNothingBetter() {
        return new Finding(key, value, page, line, true, caution);
    }

    Finding with(String doubt) {
        return new Finding(key, value, page, line, weak, doubt);
    }
}
