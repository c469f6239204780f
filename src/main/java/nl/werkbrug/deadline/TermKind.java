package nl.werkbrug.deadline;

/** Where a term gets its force from. */
public enum TermKind {
    /** The law sets the number. */
    LAW("wet"),
    /** Practice expects it; no article sets the number. */
    PRACTICE("gebruik in de praktijk"),
    /** We chose the number so that a duty without one is not forgotten. */
    HOUSE_RULE("eigen afspraak");

    private final String label;

    TermKind(String label) {
        this.label = label;
    }

    /** The Dutch words that a page shows beside the term, so that nobody takes a house rule for law. */
    public String label() {
        return label;
    }
}
