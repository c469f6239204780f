package nl.werkbrug.inbox;

/**
 * A list that somebody keeps.
 *
 * @param query the address of the inbox, beginning with "/inbox"
 * @param own whether the viewer made it; only then it can be shared or thrown away
 * @param sharedWith name of the organisation whose people see it; null while it is only the maker's
 * @param makerName who made it
 */
public record SavedView(String id, String name, String query, boolean own, String sharedWith, String makerName) {

    /** Whether words are sought in it: those may be a name, so it cannot be shared. */
    public boolean hasWords() {
        return query.contains("zoek=");
    }
}
