package nl.werkbrug.trusted;

import nl.werkbrug.shared.Labelled;

/** Who somebody is to the employee. */
public enum Relation implements Labelled {
    NEIGHBOURHOOD_PARENT,
    BUDDY,
    UNION,
    FAITH,
    FAMILY,
    OTHER;

    @Override
    public String labelKey() {
        return "trusted.relation." + name();
    }
}
