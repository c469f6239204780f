package nl.werkbrug.inbox;

/**
 * What somebody wants to see of the inbox, in which order, and which page of it.
 *
 * @param descending the other way round
 * @param page from 1
 */
public record InboxQuery(InboxTab tab, InboxFilter filter, InboxSort sort, boolean descending, int page) {

    public InboxQuery {
        page = Math.min(Math.max(page, 1), 10_000);
    }

    /** A tab by day, with only words to narrow it. */
    public InboxQuery(InboxTab tab, String text, int page) {
        this(tab, InboxFilter.of(text), InboxSort.DUE, false, page);
    }

    public InboxQuery in(InboxTab other) {
        return new InboxQuery(other, filter, sort, descending, 1);
    }

    public InboxQuery at(int other) {
        return new InboxQuery(tab, filter, sort, descending, other);
    }

    /** The same list sorted on that; a second time turns it round. */
    public InboxQuery sortedOn(InboxSort other) {
        return new InboxQuery(tab, filter, other, other == sort && !descending, 1);
    }

    /** The same tab and order with everything in it. */
    public InboxQuery all() {
        return new InboxQuery(tab, InboxFilter.of(""), sort, descending, 1);
    }
}
