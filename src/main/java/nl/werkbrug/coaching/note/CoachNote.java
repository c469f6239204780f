package nl.werkbrug.coaching.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a coach wrote for himself.
 *
 * @param corrected whether it took the place of an earlier text
 * @param shares what others may read of it
 */
public record CoachNote(
        String id, String coachingId, LocalDate on, String text, String writtenBy, Instant writtenAt, boolean corrected,
        List<Share> shares) {

    public CoachNote {
        shares = List.copyOf(shares);
    }

    /** Who may read a text that the coach wrote for them. */
    public enum Audience {
        EMPLOYER("de werkgever"),
        LOKET("het loket van de gemeente"),
        COLLEAGUES("collega's van uw organisatie");

        private final String label;

        Audience(String label) {
            this.label = label;
        }

        /** The Dutch words. */
        public String label() {
            return label;
        }
    }

    /** A text of its own that others may read. */
    public record Share(String id, String noteId, Audience audience, String text, String sharedBy, Instant sharedAt) {}
}
