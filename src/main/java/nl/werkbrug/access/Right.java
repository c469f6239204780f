package nl.werkbrug.access;

/** What somebody may do who sees a dossier only as far as the employee chose; kept in {@code dossier_right}. */
public enum Right {
    /** Which steps were done, what is open, whose turn it is and until when. */
    PROGRESS,
    DOCUMENTS,
    /** Reading what is said to all, and saying something. */
    COMMENTS,
    /** Asking for a custom budget, and following what was asked. */
    BUDGET,
    /** Telling the municipality that something goes wrong. */
    SIGNALS
}
