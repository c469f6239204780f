package nl.werkbrug.coaching.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Labelled;

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
    public enum Audience implements Labelled {
        EMPLOYER("coaching.coach-note.the-employer"),
        LOKET("coaching.coach-note.the-service-desk-of"),
        COLLEAGUES("coaching.coach-note.colleagues-of-your-organisation");

        private final String labelKey;

        Audience(String labelKey) {
            this.labelKey = labelKey;
        }

        @Override
        public String labelKey() {
            return labelKey;
        }
    }

    /** A text of its own that others may read. */
    public record Share(String id, String noteId, Audience audience, String text, String sharedBy, Instant sharedAt) {}
}
