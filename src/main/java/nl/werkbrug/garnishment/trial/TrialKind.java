package nl.werkbrug.garnishment.trial;

import java.util.Set;

/** What can take part of a wage; the names, and those of the fields, are those of the public interface. */
public enum TrialKind {
    GEWOON("een gewoon beslag", Set.of("vordering")),
    CAK("een inhouding voor het CAK", Set.of("bedragPerPeriode")),
    LOONVORDERING("een loonvordering", Set.of("vordering", "tiendeDeel", "voorrang")),
    ALIMENTATIE("alimentatie", Set.of("achterstand", "termijnbedrag", "voorrang")),
    CJIB("een beslag door het CJIB", Set.of("vordering", "voorrang"));

    private final String label;
    private final Set<String> fields;

    TrialKind(String label, Set<String> fields) {
        this.label = label;
        this.fields = fields;
    }

    /** The Dutch words without article, for a list to choose from. */
    public String title() {
        return label.replaceFirst("^een ", "");
    }

    /** The Dutch words, as they fit after "Dit hoort niet bij". */
    public String label() {
        return label;
    }

    /** What is asked about it besides its kind. */
    public Set<String> fields() {
        return fields;
    }
}
