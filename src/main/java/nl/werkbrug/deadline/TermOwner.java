package nl.werkbrug.deadline;

/** The party that must act within a term. */
public enum TermOwner {
    EMPLOYER("werkgever"),
    EMPLOYEE("werknemer"),
    BAILIFF("deurwaarder"),
    CREDITOR("schuldeiser"),
    MUNICIPALITY("gemeente"),
    UWV("UWV"),
    BELASTINGDIENST("Belastingdienst"),
    RVO("RVO"),
    DEBT_HELP("schuldhulp"),
    /** Whoever of an outcome contract has the task: the manager, the evaluator or another. */
    CONTRACT_PARTY("partij in het contract"),
    /** Whichever public body decides in the case at hand. */
    AUTHORITY("overheid die beslist");

    private final String label;

    TermOwner(String label) {
        this.label = label;
    }

    /** The Dutch word, as it stands in running text. */
    public String label() {
        return label;
    }
}
