package nl.werkbrug.garnishment;

/** The life of a garnishment. */
public enum GarnishmentStatus {
    RUNNING("loopt"),
    SUSPENDED("uitbetaling geschorst"),
    /** By a moratorium: nothing is withheld or paid until it is over. */
    STAYED("staat stil door een moratorium"),
    /** By a statutory debt scheme; it comes back only when that ends because everything is paid. */
    LAPSED("vervallen door de schuldsanering"),
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

    /** Whether money that was withheld may go to who laid it. */
    public boolean pays() {
        return this == RUNNING || this == RELEASED || this == CLOSED;
    }

    /** Whether it still lies on the wage, also while nothing may be withheld for it. */
    public boolean lies() {
        return this != RELEASED && this != CLOSED;
    }

    /** Whether money must still be withheld. */
    public boolean withholds() {
        return this == RUNNING || this == SUSPENDED;
    }
}
