package nl.werkbrug.wagecostbenefit;

/** What is known of the doelgroepregister in one period. Nothing is ever assumed. */
public enum RegisterStatus {
    UNKNOWN("onbekend: nog niet nagekeken"),
    IN("staat in het register"),
    OUT("staat niet in het register");

    private final String label;

    RegisterStatus(String label) {
        this.label = label;
    }

    /** The Dutch words. */
    public String label() {
        return label;
    }
}
