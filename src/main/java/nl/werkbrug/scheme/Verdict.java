package nl.werkbrug.scheme;

/** Whether a scheme fits, strongest first: one known obstacle settles it, and what is not known is never a no. */
public enum Verdict {
    DOES_NOT_FIT("past niet"),
    UNKNOWN("nog niet bekend"),
    FITS("past");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The Dutch words, as they stand in running text. */
    public String label() {
        return label;
    }
}
