package nl.werkbrug.form;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads free text, e-mail addresses and postcodes. */
final class TextInput {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;:<>()\"]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern POSTCODE = Pattern.compile("([1-9]\\d{3})\\s*([A-Za-z]{2})");

    private TextInput() {}

    static Parsed text(String text, FieldRules rules) {
        Parsed length = length(text, rules.length());
        if (length != null) {
            return length;
        }
        return rules.format()
                .filter(format -> !format.pattern().matcher(text).find())
                .map(format -> Parsed.wrong(Problem.PATTERN, format.advice()))
                .orElseGet(() -> Parsed.value(text));
    }

    static Parsed email(String text) {
        boolean sound = text.length() <= 254 && !text.contains("..") && EMAIL.matcher(text).matches();
        return sound ? Parsed.value(text) : Parsed.wrong(Problem.EMAIL);
    }

    /** Answers "1234 AB", however it was typed. */
    static Parsed postcode(String text) {
        Matcher postcode = POSTCODE.matcher(text);
        return postcode.matches()
                ? Parsed.value(postcode.group(1) + " " + postcode.group(2).toUpperCase(Locale.ROOT))
                : Parsed.wrong(Problem.POSTCODE);
    }

    private static Parsed length(String text, FieldRules.Length bounds) {
        int length = text.codePointCount(0, text.length());
        if (length > bounds.max()) {
            return Parsed.wrong(Problem.TOO_LONG, bounds.max(), length);
        }
        return length < bounds.min() ? Parsed.wrong(Problem.TOO_SHORT, bounds.min(), length) : null;
    }
}
