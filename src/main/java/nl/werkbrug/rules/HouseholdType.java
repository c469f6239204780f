package nl.werkbrug.rules;

/** The four household types for which article 475da Rv sets the protected amount (beslagvrije voet). */
public enum HouseholdType {
    SINGLE,
    SINGLE_PARENT,
    COUPLE,
    COUPLE_WITH_CHILDREN
}
