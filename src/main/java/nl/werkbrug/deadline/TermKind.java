package nl.werkbrug.deadline;

/** Where a term gets its force from. */
public enum TermKind {
    /** An act of parliament or a decree (AMvB) sets the number: only these fall under the Algemene termijnenwet. */
    LAW("wet"),
    /** A minister's regulation sets the number. */
    REGULATION("regeling van een minister"),
    /** The body that decides wrote the number down for itself. */
    POLICY("beleidsregel"),
    /** A municipality set the number, in a by-law or as a promise. */
    MUNICIPAL("eigen termijn van de gemeente"),
    /** A letter or a decision names the day. */
    LETTER("dag uit een brief of besluit"),
    /** Practice expects it; no article sets the number. */
    PRACTICE("gebruik in de praktijk"),
    /** We chose the number so that a duty without one is not forgotten. */
    HOUSE_RULE("eigen afspraak"),
    /** A visitor chose the number for a computation. */
    CHOSEN("zelf gekozen termijn");

    private final String label;

    TermKind(String label) {
        this.label = label;
    }

    /** The Dutch words that a page shows beside the term, so that nobody takes a house rule for law. */
    public String label() {
        return label;
    }
}
