package nl.werkbrug.signal;

import nl.werkbrug.shared.Labelled;

/** What a signal is about, in the order of the form. */
public enum SignalKind implements Labelled {
    STUCK,
    CONFLICT,
    DEBTS,
    GARNISHMENT,
    /** Nothing is wrong: somebody wants to know something. */
    QUESTION,
    CANDIDATES,
    COMPLAINT;

    @Override
    public String labelKey() {
        return "signal.kind." + name();
    }

    /** Whether it is about how a municipality or another authority behaved. */
    public boolean aboutAuthority() {
        return this == STUCK || this == CONFLICT || this == COMPLAINT;
    }

    /** What the dossier is called in lists: never what it is about when that is somebody's money worries. */
    public String matterKey() {
        return "signal.kept.matter." + (this == DEBTS || this == GARNISHMENT ? "PRIVATE" : name());
    }
}
