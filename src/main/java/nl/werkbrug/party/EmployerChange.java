package nl.werkbrug.party;

import java.time.Instant;

/** What came of a change to an employer. */
public sealed interface EmployerChange {

    /** The change is stored. */
    record Saved(Employer employer) implements EmployerChange {}

    /**
     * Somebody else changed the employer in the meantime; nothing is stored.
     *
     * @param changedBy the name of that user; null when that is not known
     */
    record Stale(String changedBy, Instant changedAt, Employer current) implements EmployerChange {}
}
