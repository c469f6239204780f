package nl.werkbrug.form;

import java.util.List;

/** Outcome of checking a form that was sent. */
public sealed interface CheckedForm {

    /** The page to show: with errors, or with all answers to check. */
    FormView view();

    /** Everything is correct. */
    record Accepted(Answers answers, FormView view) implements CheckedForm {}

    /** Something must be mended; the view holds all that was typed. */
    record Rejected(List<FieldError> errors, FormView view) implements CheckedForm {}
}
