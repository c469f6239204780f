package nl.werkbrug.bank;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.werkbrug.bank.SepaText.Change;

/**
 * The signs that every bank in SEPA must accept: letters and digits without accents, space and / - ? : ( ) . , ' +
 * (EPC217-08, chapter 1). Everything else is turned into the nearest of these; a sign that has none becomes a point.
 */
final class SepaAlphabet {

    private static final String MARKS = "/-?:().,'+ ";
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9/\\-?:().,'+ ]+");
    private static final Pattern SAYS_SOMETHING = Pattern.compile(".*[A-Za-z0-9].*");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Letters and currency signs that do not fall apart into a plain letter and an accent. */
    private static final Map<Integer, String> LETTERS = pairs(
            "ß", "ss", "ẞ", "SS", "æ", "ae", "Æ", "AE", "œ", "oe", "Œ", "OE", "ø", "o", "Ø", "O",
            "ł", "l", "Ł", "L",
            "đ", "d", "Đ", "D", "ð", "d", "Ð", "D", "þ", "th", "Þ", "TH", "ı", "i",
            "ħ", "h", "Ħ", "H", "ŧ", "t", "Ŧ", "T",
            "ŋ", "n", "Ŋ", "N", "ə", "e", "Ə", "E");
    private static final Map<Integer, String> SIGNS = pairs(
            "&", "+", "€", "EUR", "_", "-", "‐", "-", "‑", "-", "‒", "-", "–", "-", "—", "-", "−", "-",
            "’", "'", "‘", "'",
            "`", "'", "´", "'", "ʼ", "'", "\"", "'", "“", "'", "”", "'", "„", "'",
            ";", ",", "<", "(", "[", "(", "{", "(",
            ">", ")", "]", ")", "}", ")", "\\", "/", "|", "/");

    private SepaAlphabet() {}

    /** Whether every bank must accept the text and it holds more than marks. */
    static boolean allows(String text) {
        return ALLOWED.matcher(text).matches() && SAYS_SOMETHING.matcher(text).matches();
    }

    /** The text in this alphabet, spaces put in order; adds what was done to the changes. */
    static String translate(String text, Set<Change> changes) {
        String spaced = GAP.matcher(text).replaceAll(" ").strip();
        if (!spaced.equals(text)) {
            changes.add(Change.SPACES);
        }
        StringBuilder plain = new StringBuilder(spaced.length());
        spaced.codePoints().forEach(sign -> append(plain, sign, changes));
        return GAP.matcher(plain).replaceAll(" ").strip();
    }

    private static void append(StringBuilder plain, int sign, Set<Change> changes) {
        if (isAllowed(sign)) {
            plain.append((char) sign);
        } else if (LETTERS.containsKey(sign)) {
            changes.add(Change.ACCENTS);
            plain.append(LETTERS.get(sign));
        } else if (SIGNS.containsKey(sign)) {
            changes.add(Change.SIGNS);
            plain.append(SIGNS.get(sign));
        } else {
            appendRest(plain, sign, changes);
        }
    }

    /** A letter with its accent falls apart; glue between emoji and loose accents vanish; the rest becomes a point. */
    private static void appendRest(StringBuilder plain, int sign, Set<Change> changes) {
        String bare = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        boolean letter = !bare.isEmpty() && bare.codePoints().allMatch(SepaAlphabet::isAllowed);
        boolean glue = bare.isEmpty() || Character.getType(sign) == Character.FORMAT || isSkinTone(sign);
        changes.add(letter || bare.isEmpty() ? Change.ACCENTS : Change.SIGNS);
        plain.append(letter ? bare : glue ? "" : ".");
    }

    private static boolean isAllowed(int sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9'
                || MARKS.indexOf(sign) >= 0;
    }

    private static boolean isSkinTone(int sign) {
        return sign >= 0x1F3FB && sign <= 0x1F3FF;
    }

    private static Map<Integer, String> pairs(String... signsAndPlain) {
        Map<Integer, String> pairs = new HashMap<>();
        for (int i = 0; i < signsAndPlain.length; i += 2) {
            pairs.put(signsAndPlain[i].codePointAt(0), signsAndPlain[i + 1]);
        }
        return Map.copyOf(pairs);
    }
}
