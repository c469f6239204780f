package nl.werkbrug.wagesubsidy.change;

/** What an employer reports while a loonkostensubsidie runs. Sickness is none of them: that goes to UWV only. */
public enum SubsidyChangeKind {
    HOURS("Andere uren", true),
    /** Above the minimum wage the wage changes nothing. */
    WAGE("Ander loon", false),
    CONTRACT("Contract verlengd", true),
    TASKS("Andere taken", true),
    /** The municipality that granted stays competent for this job. */
    MOVE("Werknemer verhuist", false),
    HIRER("Andere inlener of werkplek", true),
    BANK_ACCOUNT("Ander rekeningnummer", false),
    SUPERVISOR("Andere leidinggevende", false),
    END("Dienstverband eindigt", true),
    /** Reported by nobody: a decision did not stand, and another takes its place. */
    OBJECTION("Bezwaar gegrond", true);

    private final String label;
    private final boolean assessed;

    SubsidyChangeKind(String label, boolean assessed) {
        this.label = label;
        this.assessed = assessed;
    }

    public String label() {
        return label;
    }

    /** Whether somebody may do the work less or better than was measured, so that it may have to be measured anew. */
    public boolean mayChangeWageValue() {
        return this == TASKS || this == HIRER || this == OBJECTION;
    }

    /** Whether somebody of the municipality must look, because the amount may change. */
    public boolean assessed() {
        return assessed;
    }
}
