package nl.werkbrug.garnishment.trial;

import java.util.Set;
import nl.werkbrug.shared.Words;

/** What can take part of a wage; the names, and those of the fields, are those of the public interface. */
public enum TrialKind {
    GEWOON(Set.of("vordering")),
    CAK(Set.of("bedragPerPeriode")),
    LOONVORDERING(Set.of("vordering", "tiendeDeel", "voorrang")),
    ALIMENTATIE(Set.of("achterstand", "termijnbedrag", "voorrang")),
    CJIB(Set.of("vordering", "voorrang"));

    private final Set<String> fields;

    TrialKind(Set<String> fields) {
        this.fields = fields;
    }

    /** The words, as they fit after "Dit hoort niet bij". */
    public String label() {
        return Words.of("garnishment.trial-kind." + name());
    }

    /** What is asked about it besides its kind. */
    public Set<String> fields() {
        return fields;
    }
}
