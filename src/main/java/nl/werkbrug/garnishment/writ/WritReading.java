package nl.werkbrug.garnishment.writ;

import java.util.List;

/** What came of reading a writ. */
public sealed interface WritReading {

    /**
     * There was text.
     *
     * @param proposals in the order of the form; may be none
     * @param complete  whether the whole file was read; of a long one only the first pages are
     */
    record Read(List<Proposal> proposals, boolean complete) implements WritReading {}

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
