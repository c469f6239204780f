package nl.werkbrug.notices;

import java.util.List;

/**
 * Something to tell. It holds no name of an employee and no BSN: the same words go into mails.
 *
 * @param dossierId the dossier it belongs to; null for none
 * @param subject the wall it stands behind; null when there is no dossier
 * @param text key of a text in the message files
 * @param values what the text names, such as the title of a task; on one line each; a day as {@code 2026-06-12}, which each
 *     reader gets in words
 * @param link where to go, a page of ours that begins with a slash
 * @param must whether law or procedure requires the mail: then nobody's choice silences it
 * @param actorId who did what is told, and need not hear it; null when it happened by itself, or whoever is logged in did it
 */
public record NewNotice(
        NoticeKind kind, String dossierId, String subject, String text, List<String> values, String link, boolean must, String actorId) {

    public NewNotice {
        if ((dossierId == null) != (subject == null)) {
            throw new IllegalArgumentException("A notice about a dossier stands behind a wall");
        }
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("A notice leads to a page of ours");
        }
        values = values.stream().map(value -> value.replaceAll("\\s+", " ")).toList();
    }

    /** One that the user may silence. */
    public static NewNotice of(NoticeKind kind, String dossierId, String subject, String link, String text, String... values) {
        return new NewNotice(kind, dossierId, subject, text, List.of(values), link, false, null);
    }

    /** The same, of which the mail always goes. */
    public NewNotice mustGo() {
        return new NewNotice(kind, dossierId, subject, text, values, link, true, actorId);
    }

    /** The same, done by somebody; null for nobody known. */
    public NewNotice by(String userId) {
        return new NewNotice(kind, dossierId, subject, text, values, link, must, userId);
    }
}
