package nl.werkbrug.form;

/** Port to whoever can make the texts of a half-done form unreadable in the database: they may hold a BSN. */
public interface DraftSeal {

    /**
     * The stored form of the text.
     *
     * @param key the draft it belongs to; in another draft it cannot be opened
     */
    String seal(String text, String key);

    /** The text again; fails when it was sealed for another draft or under another key. */
    String open(String sealed, String key);
}
