package nl.werkbrug.coaching;

/** How much coaching somebody needs; rule data gives each a percent of the hours worked. */
public enum Regime {
    VERY_LIGHT("zeer licht"),
    LIGHT("licht"),
    /** What UWV takes when nothing else is asked. */
    MIDDLE("midden"),
    INTENSIVE("intensief");

    private final String label;

    Regime(String label) {
        this.label = label;
    }

    /** The Dutch word. */
    public String label() {
        return label;
    }
}
