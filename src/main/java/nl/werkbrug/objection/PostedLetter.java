package nl.werkbrug.objection;

import java.time.LocalDate;

/**
 * A letter to who objected, that the municipality prints and posts.
 *
 * @param postedOn the day on which it was put in the post; null until then
 */
public record PostedLetter(String objectionId, Kind kind, String documentId, LocalDate postedOn) {

    /** What it says. */
    public enum Kind {
        RECEIPT,
        /** What is missing in the objection. */
        SUPPLEMENT,
        DECISION
    }
}
