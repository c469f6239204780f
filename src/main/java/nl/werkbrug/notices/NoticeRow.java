package nl.werkbrug.notices;

import java.time.Instant;
import java.util.List;
import nl.werkbrug.shared.KeptWords;

/**
 * A notice as its user sees it.
 *
 * @param reference number of the dossier; null when it is about none
 * @param text key of its text, with the values that it names
 * @param link where it leads
 */
public record NoticeRow(
        String id, NoticeKind kind, String reference, String text, List<String> values, String link, Instant toldAt, boolean unread) {

    /** The values as a text of the message files takes them, in the language of the page. */
    public Object[] arguments() {
        return values.stream().map(KeptWords::shown).toArray();
    }
}
