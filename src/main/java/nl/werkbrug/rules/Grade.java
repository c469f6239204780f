package nl.werkbrug.rules;

/** How far a figure or term can be trusted, best first. */
public enum Grade {
    /** The text of the statute or decree was read. */
    A("wettekst gelezen"),
    /** A government body, a court or the professional body of bailiffs states it. */
    B("overheid of rechter"),
    /** Trade press, a payroll vendor, a bailiff's office or a law firm states it. */
    C("vakpers of kantoor"),
    /** Our own reading or derivation, or a rule we made ourselves; no source states it. */
    D("eigen lezing"),
    /** Seen in a place without authority only: good enough for a warning, never for an amount to pay. */
    X("niet bevestigd");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** The grade in Dutch words, for the operator's page. */
    public String label() {
        return label;
    }

    /** Whether no source with authority states the figure, so that pages call it an estimate. */
    public boolean isEstimate() {
        return this == D || this == X;
    }

    /** Whether this grade is less trustworthy than the other one. */
    public boolean isWorseThan(Grade other) {
        return compareTo(other) > 0;
    }
}
