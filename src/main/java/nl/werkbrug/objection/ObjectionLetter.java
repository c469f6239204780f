package nl.werkbrug.objection;

/** Letters to who objected, that the municipality prints and posts. */
public enum ObjectionLetter {
    RECEIPT,
    /** What is missing in the objection. */
    SUPPLEMENT,
    DECISION,
    /** That it was withdrawn. */
    WITHDRAWN
}
