package nl.werkbrug.agenda;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** What another module puts in somebody's own calendar beside the deadlines. */
public interface FeedVisits {

    /**
     * An appointment, without a name of anybody and without words that somebody typed.
     *
     * @param what such as {@code Bezoek dossier 2026-000123}
     * @param at Dutch time
     * @param gone whether it was cancelled
     * @param sequence raised at each change
     * @param page the address of its page, after the name of the site
     */
    record Visit(String id, String what, LocalDateTime at, int minutes, boolean gone, int sequence, Instant changedAt, String page) {}

    /** The appointments of a user that did not end before a moment; decided by the rights of that user now. */
    List<Visit> of(String userId, Instant since);
}
