package nl.werkbrug.garnishment.imports;

import java.time.Instant;
import nl.werkbrug.shared.Money;

/**
 * One file or message with pay runs of an employer.
 *
 * @param lines how many lines it has; {@code employees} of them have a garnishment, {@code skipped} other employees do not
 * @param withheld what it withholds in all; null until it is booked
 * @param bookedBy the name of who booked it; null until then
 */
public record PayRunImport(
        String id,
        String employerId,
        State state,
        int lines,
        int employees,
        int skipped,
        Money withheld,
        String uploadedBy,
        Instant uploadedAt,
        String bookedBy,
        Instant bookedAt) {

    /** How far it is. */
    public enum State {
        /** Looked at; nothing is booked. */
        PREVIEW,
        /** Booked; the processes are told one after the other. */
        BOOKED,
        DONE
    }

    public boolean booked() {
        return state != State.PREVIEW;
    }
}
