package nl.werkbrug.garnishment.writ;

import java.util.List;

/** What came of reading a writ. */
public sealed interface WritReading {

    /** There was text; the proposals are in the order of the form and may be none. */
    record Read(List<Proposal> proposals) implements WritReading {}

    /** The file is sound but holds no text: a scan. */
    record Scan() implements WritReading {}

    /** The file could not be read. */
    record Unreadable(Why why) implements WritReading {}

    /** Why a file could not be read. */
    enum Why {
        /** It asks for a password, or forbids what a password would allow. */
        PROTECTED,
        /** It is no PDF, or a damaged one. */
        BROKEN,
        /** Reading it would take far more than a letter does. */
        TOO_MUCH
    }
}
