package nl.werkbrug.rules;

/** The four household types for which article 475da Rv sets the protected amount (beslagvrije voet). */
public enum HouseholdType {
    SINGLE("alleenstaande"),
    SINGLE_PARENT("alleenstaande ouder"),
    COUPLE("gehuwd of samenwonend zonder kinderen"),
    COUPLE_WITH_CHILDREN("gehuwd of samenwonend met kinderen");

    private final String label;

    HouseholdType(String label) {
        this.label = label;
    }

    /** The Dutch term, in lower case, as it stands in running text. */
    public String label() {
        return label;
    }
}
