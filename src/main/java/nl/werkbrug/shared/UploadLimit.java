package nl.werkbrug.shared;

/** How large a file may be that somebody sends; every check and every text that names the limit takes it from here. */
public final class UploadLimit {

    /** What people are told. */
    public static final int MEGABYTES = 10;

    /** The same in bytes. */
    public static final int BYTES = MEGABYTES * 1024 * 1024;

    private UploadLimit() {}
}
