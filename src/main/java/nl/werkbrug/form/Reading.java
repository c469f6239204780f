package nl.werkbrug.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One form, read once: what each field holds, and what is hidden.
 *
 * @param fields entry of every field, also of hidden ones
 * @param hidden ids of the parts whose condition holds, children of hidden groups included
 */
record Reading(
        FormDefinition form, FormContext context, Typed typed, Map<String, FieldEntry> fields, Set<String> hidden) {

    /** Entry of a field: how it is shown and what it holds. */
    FieldEntry entry(FormField field) {
        return fields.get(field.key());
    }

    boolean shows(FormComponent component) {
        return !hidden.contains(component.id());
    }

    List<FormField> shownFields() {
        return form.fields().stream().filter(this::shows).toList();
    }

    /** All mistakes in the order of the form. */
    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        for (FormField field : shownFields()) {
            List<FieldError> ofFile = context.files().errors().stream().filter(e -> e.key().equals(field.key())).toList();
            errors.addAll(ofFile);
            if (ofFile.isEmpty() && entry(field).mistake() instanceof Parsed.Wrong wrong) {
                errors.add(FieldError.of(field, wrong));
            }
        }
        return errors;
    }

    Answers answers() {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> corrected = new LinkedHashSet<>();
        for (FormField field : shownFields()) {
            Object answer = entry(field).parsed().orNull();
            if (answer != null) {
                values.put(field.key(), answer);
            }
            if (entry(field).opened() && !entry(field).fact().value().equals(answer)) {
                corrected.add(field.key());
            }
        }
        return new Answers(values, corrected);
    }
}
