package nl.werkbrug.shared;

import org.springframework.stereotype.Component;

/** How large a file may be that somebody sends; every check and every text that names the limit takes it from here. */
@Component("uploadLimit")
public final class UploadLimit {

    /** What people are told. */
    public static final int MEGABYTES = 10;

    /** The same in bytes. */
    public static final int BYTES = MEGABYTES * 1024 * 1024;

    /** For templates, as the next. */
    public int megabytes() {
        return MEGABYTES;
    }

    public int bytes() {
        return BYTES;
    }
}
