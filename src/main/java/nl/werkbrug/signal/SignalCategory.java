package nl.werkbrug.signal;

import nl.werkbrug.shared.Labelled;

/** What sort of thing a signal is. */
public enum SignalCategory implements Labelled {
    OBSTACLE,
    EARLY_WARNING,
    QUESTION;

    @Override
    public String labelKey() {
        return "signal.category." + name();
    }
}
