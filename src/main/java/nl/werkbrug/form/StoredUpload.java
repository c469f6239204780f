package nl.werkbrug.form;

/**
 * A file that was sent with a form and waits for the form to be finished.
 *
 * @param id       id of the upload; a file has no other address
 * @param fileName name to show; holds no path and no control characters
 * @param size     in bytes
 * @param sha256   hash of the contents, 64 hexadecimal digits
 */
public record StoredUpload(String id, String fileName, long size, String sha256) {}
