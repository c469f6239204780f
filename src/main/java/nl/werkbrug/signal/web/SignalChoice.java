package nl.werkbrug.signal.web;

import java.util.stream.Stream;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.SignalKind;

/** What somebody who has a signal can do with it. */
enum SignalChoice {
    ANSWER,
    TRANSFER,
    PASS_ON,
    CONFLICT,
    /** The complaint is about this person, or this person was involved. */
    INVOLVED;

    /** Those for a kind of signal, in the order of the form. */
    static Stream<SignalChoice> of(SignalKind kind) {
        return Stream.of(values()).filter(choice -> choice != INVOLVED || kind == SignalKind.COMPLAINT);
    }

    /** Whether another has it after this. */
    boolean moves() {
        return this == TRANSFER || this == INVOLVED;
    }

    /** In the language of the page. */
    String words(SignalKind kind) {
        return Words.of("signal.choice." + (kind == SignalKind.COMPLAINT && this == TRANSFER ? "COMPLAINT" : name()));
    }
}
