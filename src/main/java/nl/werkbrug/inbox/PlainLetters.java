package nl.werkbrug.inbox;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as people type them: "Zoe" finds Zoë. Not every database overlooks marks on letters, so the words of tasks are kept without
 * them, and what is sought loses the same ones. A letter that is not listed here stays as it is on both sides.
 */
final class PlainLetters {

    /** Each first letter stands for those after it: the names of Europe and Turkey. */
    private static final String[] MARKED = {
        "aàáâãäåāăą", "cçćč", "dďđ", "eèéêëēėęě", "gğģ", "iìíîïīįı", "kķ", "lłļľĺ", "nñńňņ", "oòóôõöøōő", "rřŕ", "sśšşș", "tťţț", "uùúûüūůűų",
        "yýÿ", "zźżž"
    };

    private PlainLetters() {}

    /** The text in small letters without marks. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (String letters : MARKED) {
            for (int i = 1; i < letters.length(); i++) {
                plain = plain.replace(letters.charAt(i), letters.charAt(0));
            }
        }
        return plain;
    }

    /** The same of a text in SQL. */
    static String sql(String text) {
        StringBuilder sql = new StringBuilder("lower(").append(text).append(')');
        for (String letters : MARKED) {
            for (int i = 1; i < letters.length(); i++) {
                sql.insert(0, "replace(").append(", '").append(letters.charAt(i)).append("', '").append(letters.charAt(0)).append("')");
            }
        }
        return sql.toString();
    }
}
