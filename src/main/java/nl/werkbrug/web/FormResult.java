package nl.werkbrug.web;

import java.util.List;
import nl.werkbrug.form.FieldError;

/** What came of a form that was sent. */
public sealed interface FormResult {

    /**
     * It was done.
     *
     * @param next the page to go to
     * @param message what happened, and what happens next, in Dutch
     */
    record Done(String next, String message) implements FormResult {}

    /** It was done before by somebody else; the page of the form says by whom and when. */
    record Before() implements FormResult {}

    /** Something must be mended first. */
    record Refused(List<FieldError> mistakes) implements FormResult {}
}
