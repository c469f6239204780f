package nl.werkbrug.document;

import java.time.Instant;

/**
 * What the store knows about a document, without its content.
 *
 * @param id a UUID
 * @param place where it belongs
 * @param kind made by the product or brought in by a user
 * @param documentType null for an upload and for a form of somebody else that was filled in
 * @param templateVersion the version of the wording; null where the type is
 * @param title what a list shows
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
