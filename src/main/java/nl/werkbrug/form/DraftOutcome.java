package nl.werkbrug.form;

import java.time.Instant;

/** Outcome of saving a draft. */
public sealed interface DraftOutcome {

    /** Saved; the next page carries this version. */
    record Saved(int version) implements DraftOutcome {}

    /** The page was made from an older version; nothing was overwritten. */
    record Stale(String updatedBy, Instant updatedAt) implements DraftOutcome {}

    /** The draft is no longer there: the form was sent or the draft deleted; nothing was saved. */
    record Gone() implements DraftOutcome {}
}
