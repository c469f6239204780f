package nl.werkbrug.objection;

import java.time.LocalDate;

/**
 * How who objected was heard about an objection.
 *
 * @param on null when who objected was not heard
 * @param note what was said, or why it was not needed (article 7:3 Awb)
 */
public record Heard(LocalDate on, String note) {

    /** The note for a letter to who objected, who is "u" there. */
    String inLetter() {
        return note.replace("de indiener wil niet", "u wilde niet").replace("de indiener krijgt", "u krijgt");
    }
}
