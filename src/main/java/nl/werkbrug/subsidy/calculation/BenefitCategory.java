package nl.werkbrug.subsidy.calculation;

import nl.werkbrug.shared.Labelled;

/** For whom there is a loonkostenvoordeel; the names are those of the public interface. */
public enum BenefitCategory implements Labelled {
    ARBEIDSGEHANDICAPT,
    HERPLAATST,
    BANENAFSPRAAK,
    OUDERE;

    /** In lower case, as it fits after "loonkostenvoordeel". */
    @Override
    public String labelKey() {
        return "subsidy.category." + name();
    }

    /** The same with a capital, to begin a line with. */
    public String title() {
        String label = label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
