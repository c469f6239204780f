package nl.werkbrug.objection;

import java.time.LocalDate;

/**
 * How the employer was heard about an objection.
 *
 * @param on null when the employer was not heard
 * @param note what was said, or why it was not needed (article 7:3 Awb)
 */
public record Heard(LocalDate on, String note) {

    /** The note for a letter to the employer, who is "u" there. */
    String toEmployer() {
        return note.replace("de werkgever wil niet", "u wilde niet").replace("de werkgever krijgt", "u krijgt");
    }
}
