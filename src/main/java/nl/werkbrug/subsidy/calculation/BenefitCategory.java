package nl.werkbrug.subsidy.calculation;

/** For whom there is a loonkostenvoordeel; the names are those of the public interface. */
public enum BenefitCategory {
    ARBEIDSGEHANDICAPT("arbeidsgehandicapte werknemer"),
    HERPLAATST("herplaatste arbeidsgehandicapte werknemer"),
    BANENAFSPRAAK("doelgroep banenafspraak"),
    OUDERE("oudere werknemer");

    private final String label;

    BenefitCategory(String label) {
        this.label = label;
    }

    /** The Dutch words, in lower case, as they fit after "loonkostenvoordeel". */
    public String label() {
        return label;
    }

    /** The same with a capital, to begin a line with. */
    public String title() {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
