package nl.werkbrug.request;

/** What an authority answers. */
public enum Outcome {
    GRANTED("toegekend"),
    /** Less than was asked. */
    PARTLY("gedeeltelijk toegekend"),
    REFUSED("afgewezen");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The Dutch words shown to users. */
    public String label() {
        return label;
    }
}
