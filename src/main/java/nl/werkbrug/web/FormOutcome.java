package nl.werkbrug.web;

import nl.werkbrug.form.FormView;

/** What the browser gets after a post. */
sealed interface FormOutcome {

    /** The form again, with everything typed and what must be mended. */
    record Mend(FormView view) implements FormOutcome {}

    /** All answers to check, with what follows from them; {@code shown} comes back with what is sent. */
    record Check(FormView view, Preview preview, String shown) implements FormOutcome {}

    /** Another page; the message and the warning are said there, unless they are null. */
    record GoTo(String address, String message, String warning) implements FormOutcome {
        GoTo(String address, String message) {
            this(address, message, null);
        }
    }
}
