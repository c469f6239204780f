package nl.werkbrug.form;

import java.util.List;

/**
 * What one field holds.
 *
 * @param fact   the known fact behind the field, or null
 * @param texts  what stands in the input, or the fact as a person would type it
 * @param parsed what these texts mean
 */
record FieldEntry(KnownFact fact, State state, List<String> texts, Parsed parsed) {

    /** How the person meets the field. */
    enum State {
        /** As a question. */
        ASKED,
        /** As a value that needs no answer. */
        KNOWN,
        /** As a value the person just said is wrong; the input was not on the page before. */
        JUST_OPENED,
        /** As a known value with an input to correct it. */
        OPENED
    }

    boolean closed() {
        return state == State.KNOWN;
    }

    boolean opened() {
        return state == State.OPENED || state == State.JUST_OPENED;
    }

    /** What must be mended before the form is accepted; saying that a fact is wrong is not yet a correction. */
    Parsed mistake() {
        return state == State.JUST_OPENED ? Parsed.wrong(Problem.CORRECT) : parsed;
    }

    String text(int index) {
        return index < texts.size() ? texts.get(index) : "";
    }
}
