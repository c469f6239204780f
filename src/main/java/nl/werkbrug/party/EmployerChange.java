package nl.werkbrug.party;

import java.time.Instant;

/** What came of a change to an employer. */
public sealed interface EmployerChange {

    /** What may count at once is stored; for the rest the loket was asked. */
    record Asked(Employer employer) implements EmployerChange {}

    /** Another change waits for the loket; nothing is stored. */
    record Waiting(Employer current) implements EmployerChange {}

    /** The change is stored. */
    record Saved(Employer employer) implements EmployerChange {}

    /**
     * Somebody else changed the employer in the meantime; nothing is stored.
     *
     * @param changedBy the name of that user; null when that is not known
     */
    record Stale(String changedBy, Instant changedAt, Employer current) implements EmployerChange {}
}
