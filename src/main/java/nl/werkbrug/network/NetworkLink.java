package nl.werkbrug.network;

import java.time.Instant;

/**
 * A one-time link by which somebody without a login fills in or keeps an entry.
 *
 * @param entryId null while the entry is still to be made
 */
public record NetworkLink(String id, String municipalityId, String entryId, String recipient, Instant expiresAt, Instant usedAt) {

    /** Whether it still works at a moment. */
    public boolean works(Instant now) {
        return usedAt == null && expiresAt.isAfter(now);
    }
}
