package nl.werkbrug.agenda;

import java.time.LocalDate;
import nl.werkbrug.deadline.TermOwner;

/**
 * What somebody wants to see of the deadlines.
 *
 * @param text words that must all occur in dossier number, name or employer; empty for everything
 * @param owner who must act; null for everybody
 * @param from the first day on which it may end; null for no first day
 * @param until the last day on which it may end; null for no last day
 */
public record OverviewFilter(
        OverviewTab tab, String text, TermOwner owner, OverviewState state, LocalDate from, LocalDate until) {

    private static final int LONGEST_TEXT = 200;

    public OverviewFilter {
        String stripped = text == null ? "" : text.strip();
        text = stripped.length() > LONGEST_TEXT ? stripped.substring(0, LONGEST_TEXT) : stripped;
    }

    /** Everything that runs in a tab. */
    public static OverviewFilter of(OverviewTab tab) {
        return new OverviewFilter(tab, "", null, OverviewState.RUNNING, null, null);
    }

    public OverviewFilter in(OverviewTab other) {
        return new OverviewFilter(other, text, owner, state, from, until);
    }

    /** The days that are both in this filter and between the two. */
    public OverviewFilter within(LocalDate first, LocalDate last) {
        LocalDate start = from != null && from.isAfter(first) ? from : first;
        LocalDate end = until != null && until.isBefore(last) ? until : last;
        return new OverviewFilter(tab, text, owner, state, start, end);
    }

    /** Whether it asks for something else than everything that runs. */
    public boolean narrowed() {
        return !text.isEmpty() || owner != null || state != OverviewState.RUNNING || from != null || until != null;
    }
}
