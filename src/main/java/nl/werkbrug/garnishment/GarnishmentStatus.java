package nl.werkbrug.garnishment;

/** The life of a garnishment. */
public enum GarnishmentStatus {
    RUNNING("loopt"),
    SUSPENDED("uitbetaling geschorst"),
    RELEASED("vrijgegeven"),
    CLOSED("afgerond");

    private final String label;

    GarnishmentStatus(String label) {
        this.label = label;
    }

    /** The Dutch word shown to users. */
    public String label() {
        return label;
    }

    /** Whether money must still be withheld. */
    public boolean withholds() {
        return this == RUNNING || this == SUSPENDED;
    }
}
