package nl.werkbrug.outcome;

import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;

/**
 * What one party says of a change of a contract.
 *
 * @param dossierId where its task is
 * @param part as what the party signs
 * @param on null until it said yes or no
 */
public record Signature(String id, String addendumId, String dossierId, String partyId, WorksAs part, State state, LocalDate on) {

    /** How far it is. */
    public enum State {
        ASKED,
        SIGNED,
        REFUSED,
        /** The change ended without this answer. */
        GONE
    }
}
