package nl.werkbrug.request;

/** Letters of a municipality to the employee, when only the employee could ask: somebody prints and posts them. */
public enum RequestLetter {
    /** What is missing. */
    MORE,
    /** What the municipality means to decide. */
    VIEW
}
