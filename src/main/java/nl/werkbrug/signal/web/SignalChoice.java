package nl.werkbrug.signal.web;

import java.util.stream.Stream;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalKind;

/** What somebody who has a signal can do with it. */
enum SignalChoice {
    ANSWER,
    TRANSFER,
    PASS_ON,
    CONFLICT,
    /** The complaint is about this person, or this person was involved. */
    INVOLVED;

    /** Those for a signal, in the order of the form; who steps in cannot ask itself. */
    static Stream<SignalChoice> of(Signal it) {
        return Stream.of(values()).filter(choice -> choice != INVOLVED || it.kind() == SignalKind.COMPLAINT)
                .filter(choice -> choice != CONFLICT || !it.withUmpire());
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
