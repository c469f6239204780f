package nl.werkbrug.web;

import java.util.List;
import nl.werkbrug.form.FieldError;

/**
 * What follows from answers before they are sent.
 *
 * @param lines the outcome, line by line
 * @param warnings sentences to think about; they do not block
 * @param mistakes what must be mended first
 */
public record Preview(List<Line> lines, List<String> warnings, List<FieldError> mistakes) {

    public static final Preview NOTHING = new Preview(List.of(), List.of(), List.of());

    /**
     * One line of the outcome.
     *
     * @param why the rule or the paper behind it; may be empty
     * @param result whether it is an outcome rather than a step towards it
     */
    public record Line(String label, String value, String why, boolean result) {}

    public static Preview warning(List<String> warnings) {
        return new Preview(List.of(), warnings, List.of());
    }

    public static Preview mistake(String key, String message) {
        return new Preview(List.of(), List.of(), List.of(FieldError.in(key, message)));
    }
}
