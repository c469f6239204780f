package nl.werkbrug.document;

/** How often wage is paid, with the Dutch word that documents print. */
public enum PayPeriod {
    WEEK("week"),
    FOUR_WEEKS("vier weken"),
    MONTH("maand"),
    OTHER("andere periode");

    private final String label;

    PayPeriod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
