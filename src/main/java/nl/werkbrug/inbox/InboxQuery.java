package nl.werkbrug.inbox;

/**
 * What somebody wants to see of the inbox.
 *
 * @param text words that must all occur in dossier, employer, person or title; empty for everything
 * @param page from 1
 */
public record InboxQuery(InboxTab tab, String text, int page) {

    public InboxQuery {
        text = text == null ? "" : text.strip();
        page = Math.min(Math.max(page, 1), 10_000);
    }
}
