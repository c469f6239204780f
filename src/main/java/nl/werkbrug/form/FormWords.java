package nl.werkbrug.form;

import java.util.List;

/** The words of a form, for a page that speaks about its questions without asking them. */
public final class FormWords {

    private final FormDefinition form;

    public FormWords(FormDefinition form) {
        this.form = form;
    }

    /** The question. */
    public String label(String key) {
        return field(key).label();
    }

    /** Label of the part in which the question stands; empty when it stands alone. */
    public String group(String key) {
        return form.components().stream()
                .filter(part -> part instanceof FormGroup group && group.children().contains(field(key)))
                .map(part -> ((FormGroup) part).label())
                .findFirst()
                .orElse("");
    }

    /** An answer as a person reads it: "€ 1.234,56", "1 juni 2026", the label of an option. */
    public String answer(String key, Object answer) {
        FieldEntry entry = new FieldEntry(null, FieldEntry.State.KNOWN, List.of(answer.toString()), Parsed.value(answer));
        return AnswerText.of(field(key), entry, FormContext.at(""));
    }

    private FormField field(String key) {
        return form.field(key).orElseThrow(() -> new IllegalArgumentException(form.id() + " has no question " + key));
    }
}
