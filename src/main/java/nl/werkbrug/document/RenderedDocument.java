package nl.werkbrug.document;

/**
 * A finished PDF.
 *
 * @param type what kind of document it is
 * @param templateVersion the version of the wording
 * @param title the title inside the PDF, without personal data
 * @param fileName a file name without personal data
 * @param content the PDF; the array is not copied and must not be changed
 */
public record RenderedDocument(
        DocumentType type, int templateVersion, String title, String fileName, byte[] content) {

    /** Never prints the content. */
    @Override
    public String toString() {
        return fileName + " (" + content.length + " bytes)";
    }
}
