package nl.werkbrug.signal;

import java.time.Instant;
import nl.werkbrug.shared.Words;

/**
 * Something that happened to a signal, as its reporter reads it.
 *
 * @param partyName the party it is about; empty when there is none
 * @param said what was written; null when nothing was
 */
public record SignalEvent(Instant at, Kind kind, String partyName, String said) {

    /** What happened. */
    public enum Kind {
        RECEIVED,
        OFFERED,
        TAKEN_BACK,
        TAKEN_OVER,
        NOT_TAKEN,
        SETTLED,
        /** Who had it was involved: another gives the answer. */
        UNINVOLVED,
        /** A body outside Werkbrug must deal with it. */
        PASSED_ON,
        LATE,
        DELAY_TOLD,
        CONFLICT,
        ANSWERED,
        DISPUTED,
        AGREED,
        FINAL_ANSWER,
        CLOSED
    }

    /** In a sentence to the reporter, in the language of the page. */
    public String ownWords() {
        return kind == Kind.DISPUTED || kind == Kind.AGREED ? Words.of("signal.own-event." + kind, partyName) : words();
    }

    /** In a sentence, in the language of the page. */
    public String words() {
        return Words.of("signal.event." + kind, partyName);
    }
}
