package nl.werkbrug.scheme;

/** Where a scheme is asked for. */
public enum Desk {
    MUNICIPALITY("gemeente"),
    UWV("UWV"),
    BELASTINGDIENST("Belastingdienst"),
    RVO("RVO"),
    CLIENT("opdrachtgever");

    private final String label;

    Desk(String label) {
        this.label = label;
    }

    /** The Dutch word, as it stands in running text. */
    public String label() {
        return label;
    }
}
