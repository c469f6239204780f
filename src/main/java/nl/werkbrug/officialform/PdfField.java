package nl.werkbrug.officialform;

import java.util.List;
import nl.werkbrug.form.Option;

/**
 * One field of a form.
 *
 * @param number its place in the form, from 1: by page, from top to bottom
 * @param name the full name inside the PDF
 * @param label what a screen reader says; the last part of the name when the form says nothing
 * @param page from 1; 0 when it stands on no page
 * @param maxLength how many characters it takes; null when the form does not say
 * @param comb whether each character has a box of its own
 * @param options what a field with options takes: the value inside the PDF and words for it
 */
public record PdfField(
        int number, String name, String label, FieldKind kind, int page, boolean required, Integer maxLength, boolean comb,
        List<Option> options) {

    public PdfField {
        options = List.copyOf(options);
    }

    /** Whether this value is one of its options. */
    public boolean takes(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    /** Whether something can be filled in at all. */
    public boolean fillable() {
        return kind != FieldKind.SIGNATURE && !(kind.hasOptions() && options.isEmpty());
    }
}
