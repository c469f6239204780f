package nl.werkbrug.deadline;

/** The party that must act within a term. */
public enum TermOwner {
    EMPLOYER("werkgever"),
    EMPLOYEE("werknemer"),
    BAILIFF("deurwaarder"),
    CREDITOR("schuldeiser"),
    MUNICIPALITY("gemeente");

    private final String label;

    TermOwner(String label) {
        this.label = label;
    }

    /** The Dutch word, in lower case. */
    public String label() {
        return label;
    }
}
