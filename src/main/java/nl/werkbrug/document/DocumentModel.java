package nl.werkbrug.document;

/**
 * What one document says. A template reads it as {@code m}; a value that is {@code null} is printed as "niet opgegeven" or
 * left out, so only {@link #letter()} must be there.
 */
public interface DocumentModel {

    DocumentType type();

    /** Who writes to whom, when, about which case. */
    Letter letter();
}
