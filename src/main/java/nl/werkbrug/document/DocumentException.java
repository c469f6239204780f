package nl.werkbrug.document;

/** A document could not be made, or a stored one is not what was stored. The message holds no personal data. */
public class DocumentException extends RuntimeException {

    DocumentException(String message) {
        super(message);
    }

    DocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
