package nl.werkbrug.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.form.FieldEntry.State;

/** Reads the fields of a form and finds out which parts are hidden. */
final class FormReading {

    private final Conditions conditions;
    private final LocalDate today;

    FormReading(Conditions conditions, LocalDate today) {
        this.conditions = conditions;
        this.today = today;
    }

    Reading read(FormDefinition form, FormContext context, Typed typed) {
        Map<String, FieldEntry> entries = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            entries.put(field.key(), entry(field, context, typed));
        }
        return new Reading(form, context, typed, entries, hidden(form, context, entries));
    }

    private FieldEntry entry(FormField field, FormContext context, Typed typed) {
        KnownFact fact = context.facts().get(field.key());
        if (field.hints().readOnly()) {
            return readOnly(fact, context.prefill().get(field.key()));
        }
        if (fact != null && !typed.corrects(field.key())) {
            return known(field, context, fact);
        }
        boolean first = fact != null && !typed.saw(field.key());
        List<String> texts = first ? Typed.of(fact.value()) : texts(field, context, typed);
        State open = first ? State.JUST_OPENED : State.OPENED;
        return new FieldEntry(fact, fact == null ? State.ASKED : open, texts, parse(field, context, texts));
    }

    /** The value comes from the page, not from the person, so the rules for typing do not apply. */
    private static FieldEntry readOnly(KnownFact fact, Object prefill) {
        Object value = fact == null ? prefill : fact.value();
        return new FieldEntry(fact, State.KNOWN, Typed.of(value), value == null ? Parsed.empty() : Parsed.value(value));
    }

    /** A fact that the form would refuse cannot be passed over: the person is asked to correct it. */
    private FieldEntry known(FormField field, FormContext context, KnownFact fact) {
        List<String> texts = Typed.of(fact.value());
        Parsed parsed = parse(field, context, texts);
        return new FieldEntry(fact, parsed instanceof Parsed.Wrong ? State.OPENED : State.KNOWN, texts, parsed);
    }

    private Parsed parse(FormField field, FormContext context, List<String> texts) {
        return FieldInput.parse(field, texts, field.choices().in(context.supply().options()), today);
    }

    private static List<String> texts(FormField field, FormContext context, Typed typed) {
        if (field.kind() == FieldKind.FILE) {
            StoredUpload upload = context.files().stored().get(field.key());
            return upload == null ? List.of() : List.of(upload.id());
        }
        // A question that was hidden until now starts with what is known, as it would have at first sight.
        return typed.has(field.key()) ? typed.texts(field.key()) : Typed.of(context.prefill().get(field.key()));
    }

    /** A hidden answer does not count, and that may hide or show other questions: repeat until nothing changes. */
    private Set<String> hidden(FormDefinition form, FormContext context, Map<String, FieldEntry> entries) {
        Set<String> hidden = Set.of();
        for (int round = 0; round <= form.fields().size() && form.hasConditions(); round++) {
            Set<String> next = new HashSet<>();
            hide(form.components(), values(form, context, entries, hidden), false, next);
            if (next.equals(hidden)) {
                break;
            }
            hidden = next;
        }
        return hidden;
    }

    private void hide(List<FormComponent> parts, Map<String, Object> values, boolean above, Set<String> hidden) {
        for (FormComponent part : parts) {
            boolean hides = above || !part.hideWhen().isEmpty() && conditions.holds(part.hideWhen(), values);
            if (hides) {
                hidden.add(part.id());
            }
            if (part instanceof FormGroup group) {
                hide(group.children(), values, hides, hidden);
            }
        }
    }

    private static Map<String, Object> values(
            FormDefinition form, FormContext context, Map<String, FieldEntry> entries, Set<String> hidden) {
        Map<String, Object> values = new HashMap<>(context.supply().variables());
        for (FormField field : form.fields()) {
            Object answer = hidden.contains(field.id()) ? null : entries.get(field.key()).parsed().orNull();
            NestedValues.put(values, field.key(), answer);
        }
        return values;
    }
}
