package nl.werkbrug.ending;

/** What sort of end it is; only the employer sees it. Health is none of these. */
public enum EmploymentEndReason {
    CONTRACT_ENDS("Het contract loopt af"),
    RESIGNATION("De werknemer neemt ontslag"),
    DISMISSAL("De werkgever beëindigt het contract"),
    DEATH("De werknemer is overleden"),
    OTHER("Iets anders");

    private final String label;

    EmploymentEndReason(String label) {
        this.label = label;
    }

    /** The Dutch words shown to users. */
    public String label() {
        return label;
    }
}
