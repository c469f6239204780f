package nl.werkbrug.document;

/**
 * What one document says. A template reads it as {@code m}; a value that is {@code null} is printed as "niet opgegeven" or
 * left out, so only {@link #letter()} must be there.
 */
public interface DocumentModel {

    DocumentType type();

    /** What it is about, to tell letters of one kind in one dossier apart; without personal data, and empty when there is one. */
    default String matter() {
        return "";
    }

    /** Who writes to whom, when, about which case. */
    Letter letter();
}
