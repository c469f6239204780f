package nl.werkbrug.signal;

import java.time.LocalDate;

/**
 * A letter to a reporter without a mail address.
 *
 * @param postedOn the day on which it was put in the post; null until then
 */
public record SignalLetter(String signalId, Kind kind, String documentId, LocalDate postedOn) {

    /** What it says. */
    public enum Kind {
        RECEIPT,
        /** Who has it now. */
        MOVED,
        ANSWER,
        DELAY,
        FINAL
    }
}
