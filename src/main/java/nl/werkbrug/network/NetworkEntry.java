package nl.werkbrug.network;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who helps, as they wrote it themselves.
 *
 * @param keeperId the user who keeps it; null for who has no login
 * @param keeperEmail where to ask whether it is still right; shown to nobody
 * @param confirmedAt when the keeper last said that it is right
 */
public record NetworkEntry(
        String id, String municipalityId, String keeperId, String keeperEmail, Words words, Instant confirmedAt, Set<String> topics) {

    /** Whether a person or an organisation helps. */
    public enum Kind { PERSON, ORGANISATION }

    /**
     * What everybody reads.
     *
     * @param contact how to reach them
     * @param reachable when; may be null
     * @param neighbourhood null for the whole municipality
     * @param free whether it costs nothing
     */
    public record Words(
            Kind kind, String name, String about, String contact, String reachable, String languages, String neighbourhood, boolean free) {}
}
