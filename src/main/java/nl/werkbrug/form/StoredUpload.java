package nl.werkbrug.form;

import java.util.Locale;
import nl.werkbrug.shared.Language;

/**
 * A file that was sent with a form and waits for the form to be finished.
 *
 * @param id       id of the upload; a file has no other address
 * @param fileName the name under which it was sent; holds no path and no control characters
 * @param size     in bytes
 * @param sha256   hash of the contents, 64 hexadecimal digits
 */
public record StoredUpload(String id, String fileName, long size, String sha256) {

    /** The name in the language of the page; of a photo also that a PDF was made of it. */
    public String shownName() {
        return shownName(Language.current());
    }

    String shownName(Language language) {
        boolean asSent = fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
        return asSent ? fileName : FormTexts.in(language, "form.kept-as-pdf", fileName);
    }
}
