package nl.werkbrug.inbox;

import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;

/**
 * What the list is narrowed to; every part may be left open.
 *
 * @param text words that must all occur in dossier, employer, person or title; empty for everything
 * @param turn whose work it is; null for everybody's
 * @param procedure null for all
 * @param municipalityId a municipality that is let in to something of the dossier that the viewer sees; empty for all
 * @param employer part of the name of the employer; empty for all
 * @param due by when, seen from today
 * @param from the first last day; null for no first day
 * @param until the last last day; null for no last day
 */
public record InboxFilter(
        String text,
        WorksAs turn,
        Procedure procedure,
        String municipalityId,
        String employer,
        DueWindow due,
        LocalDate from,
        LocalDate until,
        FollowUpFilter followUp) {

    private static final int LONGEST = 200;

    public InboxFilter {
        text = stripped(text);
        municipalityId = stripped(municipalityId);
        employer = stripped(employer);
    }

    /** Only words. */
    public static InboxFilter of(String text) {
        return new InboxFilter(text, null, null, "", "", DueWindow.ANY, null, null, FollowUpFilter.USUAL);
    }

    /** The same with another choice of what is put off. */
    public InboxFilter with(FollowUpFilter other) {
        return new InboxFilter(text, turn, procedure, municipalityId, employer, due, from, until, other);
    }

    /** Whether anything is left out. */
    public boolean narrowed() {
        return !equals(of(""));
    }

    /** Whether more is asked than words, so that the form stands open. */
    public boolean detailed() {
        return !equals(of(text));
    }

    private static String stripped(String text) {
        String stripped = text == null ? "" : text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST).strip() : stripped;
    }
}
