package nl.werkbrug.document;

import java.time.Instant;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;

/**
 * What the store knows about a document, without its content.
 *
 * @param id a UUID
 * @param place where it belongs
 * @param kind made by the product or brought in by a user
 * @param documentType null for an upload and for a form of somebody else that was filled in
 * @param templateVersion the version of the wording; null where the type is
 * @param title what a list shows, in Dutch as it is kept
 * @param fileName the name under which it is downloaded, without personal data
 * @param mediaType always a PDF today
 * @param size in bytes
 * @param sha256 fingerprint of the content, 64 hexadecimal digits
 * @param createdAt when it was stored
 * @param createdBy the user or process that stored it
 */
public record StoredDocument(
        String id,
        Place place,
        Kind kind,
        DocumentType documentType,
        Integer templateVersion,
        String title,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant createdAt,
        String createdBy) {

    /** The title in the language of the page; as it was kept when no message file has it. */
    public String shownTitle() {
        String name = documentType == null ? "" : documentType.title();
        return name.isEmpty() || !title.startsWith(name)
                ? KeptWords.shownName(title) : KeptWords.shownName(name) + about(title.substring(name.length()));
    }

    /** What stands behind the name: "(jobcoach in eigen dienst) 2026-000012". */
    private static String about(String rest) {
        int end = rest.lastIndexOf(')');
        return !rest.startsWith(" (") || end < 0
                ? rest : " (" + KeptWords.shownName(rest.substring(2, end)) + rest.substring(end);
    }

    /** The language of {@link #shownTitle}: {@code nl} or {@code en}. */
    public String titleIn() {
        return (shownTitle().equals(title) ? Language.DUTCH : Language.current()).code();
    }

    /** Where a document comes from. */
    public enum Kind {
        GENERATED,
        UPLOAD
    }

    /**
     * Where a document belongs.
     *
     * @param dossierId the dossier, or null when it belongs to none
     * @param subject the caller's word for the part of the dossier, such as "GARNISHMENT"; at most 40 characters
     */
    public record Place(String dossierId, String subject) {
        public Place {
            if (subject == null || subject.isBlank() || subject.length() > 40) {
                throw new IllegalArgumentException("A document belongs to a subject of at most 40 characters");
            }
        }
    }
}
