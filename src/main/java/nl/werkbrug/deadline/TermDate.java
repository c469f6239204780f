package nl.werkbrug.deadline;

/** Which day a term is about. */
public enum TermDate {
    /** The last day on which something can be done in time. */
    LAST_DAY,
    /** The first day on which the whole term has passed: something may be done from then on. */
    FIRST_DAY_AFTER
}
