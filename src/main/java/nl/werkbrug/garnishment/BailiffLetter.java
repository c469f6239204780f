package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/**
 * A letter to one bailiff or authority about what happened with the other garnishments on the same wage.
 *
 * @param garnishmentId to whose bailiff it goes
 * @param aboutId the garnishment, the change or the event it tells of
 * @param effectiveOn from when what it tells counts
 * @param documentId the PDF; null until it is made
 */
public record BailiffLetter(
        String id, String dossierId, String garnishmentId, Kind kind, String aboutId, LocalDate effectiveOn, String documentId) {

    /** What it tells. */
    public enum Kind {
        ANOTHER_GARNISHMENT,
        WHO_COORDINATES,
        NEW_PROTECTED_AMOUNT,
        YOU_COORDINATE,
        OTHER_COORDINATOR,
        ORDER_QUESTION,
        LAPSED,
        STAYED,
        REVIVED;

        /** Ends a Dutch sentence on the timeline. */
        public String label() {
            return Words.in(Language.DUTCH, "garnishment.kept.letter." + name());
        }
    }

    boolean written() {
        return documentId != null;
    }
}
