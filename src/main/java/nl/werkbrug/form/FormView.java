package nl.werkbrug.form;

import java.util.List;

/**
 * A form as the templates in templates/form show it.
 *
 * @param token   goes into the page and comes back once: see {@link Submissions}
 * @param status  said by a screen reader after an update of the questions; otherwise empty
 * @param parts   what is shown, in order
 * @param errors  what must be mended, for the summary above the form
 * @param answers all answers in words, for the page on which the person checks them
 */
public record FormView(
        FormDefinition form, FormContext context, String token, String status, List<PartView> parts,
        List<ErrorLink> errors, List<AnswerRow> answers) {

    /**
     * One error in the summary.
     *
     * @param target id of the input or address of the page that it leads to; empty for an error about the whole form
     */
    public record ErrorLink(String message, String target) {}

    /**
     * One answer on the page to check.
     *
     * @param change address of the question; empty when it cannot be changed
     */
    public record AnswerRow(String label, String value, String change) {}

    /** The same page after the person asked to update the questions. */
    FormView updated() {
        return new FormView(form, context, token, FormTexts.get("form.updated"), parts, errors, answers);
    }

    public String title() {
        return form.title();
    }

    /** Title of the browser window; says that something is wrong before anything else. */
    public String documentTitle() {
        return hasErrors() ? FormTexts.get("form.wrong", title()) : title();
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    public String address() {
        return context.address();
    }

    public int draftVersion() {
        return context.draftVersion();
    }

    /** Text of the main button; what is not yet sent does not say so. */
    public String submitLabel() {
        return form.checkAnswers() ? FormTexts.get("form.to-check") : form.settings().submitLabel();
    }

    /** Text of the button that really sends. */
    public String sendLabel() {
        return form.settings().submitLabel();
    }

    /** Whether answers can hide or show questions, so that a button is needed for browsers without script. */
    public boolean refreshable() {
        return form.dependsOnAnswers() || !context.facts().isEmpty();
    }

    /** How the browser must send the form: files need another way than texts. */
    public String encoding() {
        boolean files = form.fields().stream().anyMatch(field -> field.kind() == FieldKind.FILE);
        return files ? "multipart/form-data" : null;
    }
}
