package nl.werkbrug.dossier;

import java.time.LocalDate;
import nl.werkbrug.access.ActingFor;

/**
 * Something that was told once and is used everywhere.
 *
 * @param path what it is, for example {@code employment.hoursPerWeek}; the same word in forms, letters and PDFs
 * @param source where it came from, in words for the reader
 * @param confirmedOn the day on which somebody last said that it is right
 * @param confirmedByName who said so, "X voor Y" for a stand-in; null when it was told by somebody without an account; the source says by whom
 */
public record Fact(String path, String value, String source, LocalDate confirmedOn, String confirmedByName) {

    /** Who said so, in the language of the page; null when nobody with an account did. */
    public String shownName() {
        return ActingFor.shown(confirmedByName);
    }
}
