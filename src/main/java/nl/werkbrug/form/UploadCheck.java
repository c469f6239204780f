package nl.werkbrug.form;

import java.util.Optional;

/** Port to whoever knows what makes a file safe to keep, such as a PDF without scripts. */
public interface UploadCheck {

    /**
     * Looks into a file of at most 10 MB that starts like a PDF.
     *
     * @return why the file is refused and what the person can do, a full Dutch sentence; empty when it is fine
     */
    Optional<String> check(byte[] content);
}
