package nl.werkbrug.outcome;

import java.time.LocalDate;

/**
 * A group that begins together.
 *
 * @param fixedOn from this day nobody joins any more; its results count from then
 * @param planned how many were agreed
 */
public record Cohort(String id, String contractId, int place, String name, LocalDate firstDay, LocalDate fixedOn, int planned) {

    /** Whether it is known who takes part. */
    public boolean fixed(LocalDate today) {
        return !today.isBefore(fixedOn);
    }
}
