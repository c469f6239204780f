package nl.werkbrug.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.form.FieldError;

/**
 * What follows from answers before they are sent.
 *
 * @param lines the outcome, line by line
 * @param warnings sentences to think about; they do not block
 * @param mistakes what must be mended first
 */
public record Preview(List<Line> lines, List<String> warnings, List<FieldError> mistakes) {

    /** Longer than any amount or day. */
    private static final int FIGURE = 30;

    public static final Preview NOTHING = new Preview(List.of(), List.of(), List.of());

    /**
     * One line of the outcome.
     *
     * @param why the rule or the paper behind it; may be empty
     * @param result whether it is an outcome rather than a step towards it
     */
    public record Line(String label, String value, String why, boolean result) {

        /** Whether the value is a sentence, and no figure or day. */
        public boolean prose() {
            return value.endsWith(".") && value.length() > FIGURE;
        }
    }

    /** Stands for what was shown: when it changes between looking and sending, the page must be shown again. */
    String fingerprint() {
        byte[] shown = (lines + "\n" + warnings).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(shown).toString();
    }

    /** The same with one warning more, on top. */
    public Preview warned(String warning) {
        List<String> all = new ArrayList<>(List.of(warning));
        all.addAll(warnings);
        return new Preview(lines, all, mistakes);
    }

    public static Preview warning(List<String> warnings) {
        return new Preview(List.of(), warnings, List.of());
    }

    public static Preview mistake(String key, String message) {
        return new Preview(List.of(), List.of(), List.of(FieldError.in(key, message)));
    }
}
