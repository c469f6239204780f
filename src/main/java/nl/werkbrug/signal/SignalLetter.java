package nl.werkbrug.signal;

/** Letters to a reporter without a mail address. */
public enum SignalLetter {
    RECEIPT,
    /** Who has it now. */
    MOVED,
    ANSWER,
    DELAY,
    /** Who gives the last answer, and by which day. */
    LAST,
    FINAL;

    /** Whether there can be another later on; of the others there is one. */
    boolean comesAgain() {
        return this == MOVED || this == DELAY;
    }
}
