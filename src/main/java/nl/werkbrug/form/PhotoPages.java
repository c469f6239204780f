package nl.werkbrug.form;

/** Port to whoever makes a page of a photo: what is kept of a form is always a PDF. */
public interface PhotoPages {

    /** Whether a file begins like a photo that can become a page: JPEG or PNG. */
    boolean isPhoto(byte[] content);

    /** @param photo of at most 10 MB, begins like a photo */
    Page page(byte[] photo);

    /**
     * What came of a photo.
     *
     * @param pdf the page; null when the photo is refused
     * @param refused why and what the person can do, a full sentence in the language of the page; null when it is fine
     */
    record Page(byte[] pdf, String refused) {}
}
