package nl.werkbrug.agenda;

import nl.werkbrug.shared.Words;

/** The life of a running deadline. */
public enum DeadlineState {
    OPEN("loopt"),
    /** Stands still by artikel 4:15 Awb; nobody is reminded. */
    SUSPENDED("staat stil"),
    MET("gedaan"),
    /** The work is no longer needed. */
    WITHDRAWN("vervallen");

    private final String label;

    DeadlineState(String label) {
        this.label = label;
    }

    /** The Dutch word shown to users. */
    public String label() {
        return label;
    }

    /** The label on a page, which says for one that stands still that no day is firm. */
    public String inFull() {
        return Words.of(this == SUSPENDED ? "agenda.state.still-in-full" : "agenda.state." + name());
    }

    /** Whether somebody still has to do something. */
    public boolean running() {
        return this == OPEN || this == SUSPENDED;
    }
}
