package nl.werkbrug.agenda;

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

    /** Whether somebody still has to do something. */
    public boolean running() {
        return this == OPEN || this == SUSPENDED;
    }
}
