package nl.werkbrug.web;

import nl.werkbrug.form.FormView;

/** What the browser gets after a post. */
sealed interface FormOutcome {

    /** The form again, with everything typed and what must be mended. */
    record Mend(FormView view) implements FormOutcome {}

    /** All answers to check, with what follows from them. */
    record Check(FormView view, Preview preview) implements FormOutcome {}

    /** Another page; the message is said there, unless it is null. */
    record GoTo(String address, String message) implements FormOutcome {}
}
