package nl.werkbrug.hire.invite;

import java.time.Instant;

/**
 * A one-time link that was mailed; its secret is kept nowhere.
 *
 * @param usedAt null while nobody answered
 * @param revokedAt null while it was not taken back
 */
public record Invitation(
        String id, String hireId, Kind kind, String recipient, Instant invitedAt, Instant expiresAt, Instant usedAt,
        Instant revokedAt) {

    /** Who is asked, and with which form. */
    public enum Kind {
        PERSON("werknemer", "hire-own"),
        COACH("jobcoach", "hire-coach");

        private final String label;
        private final String formId;

        Kind(String label, String formId) {
            this.label = label;
            this.formId = formId;
        }

        /** The Dutch word. */
        public String label() {
            return label;
        }

        public String formId() {
            return formId;
        }
    }

    /** What can still be done with it. */
    public enum State { OPEN, USED, EXPIRED, REVOKED }

    /** Whether it still works at a moment. */
    public State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return expiresAt.isAfter(now) ? State.OPEN : State.EXPIRED;
    }
}
