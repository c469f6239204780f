package nl.werkbrug.trusted;

import java.time.Instant;

/**
 * A one-time link by which an employee decides who looks along; its secret is kept nowhere.
 *
 * @param recipient null when a letter with a code was made
 * @param garnishment whether the page may speak of garnishments, because who made the link follows them
 * @param usedAt null while nobody came in with it
 * @param revokedAt null while it was not replaced and the birth date not guessed too often
 * @param visitUntil until when the page that it was changed for works; null before
 */
public record OwnLink(
        String id, String dossierId, String recipient, boolean garnishment, Instant expiresAt, Instant usedAt, Instant revokedAt,
        Instant visitUntil) {

    /** Whether somebody can come in with it at a moment. */
    public boolean open(Instant now) {
        return usedAt == null && revokedAt == null && expiresAt.isAfter(now);
    }
}
