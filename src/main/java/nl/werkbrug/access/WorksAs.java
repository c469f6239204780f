package nl.werkbrug.access;

/** Whose work a task is, whatever the exact role of the one who does it. */
public enum WorksAs {
    PAYROLL("werkgever"),
    LOKET("loket"),
    /** Who signs what a caseworker of the loket proposed. */
    LOKET_LEAD("teamleider van het loket"),
    COACH("jobcoach");

    private final String label;

    WorksAs(String label) {
        this.label = label;
    }

    /** The Dutch name shown to users. */
    public String label() {
        return label;
    }
}
