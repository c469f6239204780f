package nl.werkbrug.ending;

/** What sort of end it is; only the employer sees it. Health is none of these. */
public enum EmploymentEndReason {
    CONTRACT_ENDS,
    RESIGNATION,
    DISMISSAL,
    DEATH,
    OTHER
}
