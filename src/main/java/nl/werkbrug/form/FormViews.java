package nl.werkbrug.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.form.FormView.AnswerRow;
import nl.werkbrug.form.FormView.ErrorLink;

/** Builds what the templates show from one reading of a form. */
final class FormViews {

    private final Reading reading;
    private final List<FieldError> errors;
    private final Set<String> controlling;

    private FormViews(Reading reading, List<FieldError> errors) {
        this.reading = reading;
        this.errors = errors;
        this.controlling = reading.form().expressions()
                .flatMap(expression -> ConditionCheck.namesIn(expression).stream())
                .collect(Collectors.toSet());
    }

    static FormView of(Reading reading, List<FieldError> errors) {
        return new FormViews(reading, errors).view();
    }

    private FormView view() {
        List<PartView> parts = parts(reading.form().components());
        return new FormView(
                reading.form(), reading.context(), UUID.randomUUID().toString(), "", parts, links(), answers());
    }

    private List<PartView> parts(List<FormComponent> components) {
        return components.stream().filter(reading::shows).map(this::part).toList();
    }

    private PartView part(FormComponent component) {
        if (component instanceof FormGroup group) {
            return new PartView.GroupView(group.id(), reading.form().foreign(), group.label(), parts(group.children()));
        }
        if (component instanceof FormText text) {
            return new PartView.ProseView(reading.form().foreign(), text.blocks());
        }
        return component instanceof FormField field ? field(field) : new PartView.SeparatorView();
    }

    private PartView field(FormField field) {
        FieldEntry entry = reading.entry(field);
        boolean known = entry.fact() != null || entry.closed();
        return new PartView.FieldView(entry.closed() ? null : input(field), known ? known(field, entry) : null);
    }

    private InputView input(FormField field) {
        FieldError error = errors.stream().filter(e -> e.key().equals(field.key())).findFirst().orElse(null);
        return new InputView(
                field, reading.form().foreign(), reading.entry(field), field.choices().in(reading.context().supply().options()),
                reading.context().origins().getOrDefault(field.key(), ""), error,
                reading.context().files().stored().get(field.key()),
                controlling.contains(field.key()) ? reading.context().address() : null);
    }

    /** Shows what is on record, also while the person types something else. */
    private KnownView known(FormField field, FieldEntry entry) {
        Object value = entry.fact() == null ? entry.parsed().orNull() : entry.fact().value();
        FieldEntry onRecord = new FieldEntry(
                entry.fact(), FieldEntry.State.KNOWN, Typed.of(value),
                value == null ? Parsed.empty() : Parsed.value(value));
        return new KnownView(
                field.key(), reading.form().foreign(), field.label(), AnswerText.of(field, onRecord, reading.context()), entry.fact(),
                field.hints().readOnly(), entry.opened(),
                field.hints().readOnly() ? null : reading.context().address());
    }

    /** Errors about the whole form first, then in the order of the form. */
    private List<ErrorLink> links() {
        List<ErrorLink> links = new ArrayList<>();
        errors.stream().filter(error -> reading.form().field(error.key()).isEmpty())
                .forEach(error -> links.add(new ErrorLink(error.message(), error.address())));
        for (FormField field : reading.form().fields()) {
            errors.stream().filter(error -> error.key().equals(field.key()))
                    .forEach(error -> links.add(new ErrorLink(error.message(), anchor(field))));
        }
        return List.copyOf(links);
    }

    private List<AnswerRow> answers() {
        return reading.shownFields().stream().map(this::row).toList();
    }

    private AnswerRow row(FormField field) {
        String value = AnswerText.of(field, reading.entry(field), reading.context());
        String change = field.hints().readOnly() ? "" : reading.context().address() + "#" + anchor(field);
        return new AnswerRow(
                reading.form().foreign(), field.label(), value.isEmpty() ? FormTexts.get("form.empty") : value, change);
    }

    private String anchor(FormField field) {
        if (!reading.shows(field)) {
            return "";
        }
        return reading.entry(field).closed() ? KnownView.correctIdOf(field.key()) : input(field).anchor();
    }
}
