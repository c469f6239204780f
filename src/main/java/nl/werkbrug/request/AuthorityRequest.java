package nl.werkbrug.request;

import java.time.LocalDate;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.shared.KeptWords;

/**
 * One request at an authority.
 *
 * @param choiceId who asks for it, see {@link NewRequest}
 * @param itemId may be null
 * @param asked where and when it was asked; null before
 * @param clock whose term to decide runs, and until when; null while none does
 * @param notAskedBecause null unless it was decided not to ask
 * @param objectedOn the day of an objection; null while there is none
 */
public record AuthorityRequest(
        String id,
        String dossierId,
        String hireId,
        String kind,
        String title,
        String choiceId,
        String itemId,
        State state,
        Asked asked,
        Clock clock,
        String notAskedBecause,
        LocalDate objectedOn) {

    /** How far it is. */
    public enum State {
        TO_ASK,
        ASKED,
        MORE_ASKED,
        GRANTED,
        PARTLY,
        REFUSED,
        OBJECTED,
        NOT_ASKED,
        STOPPED
    }

    /**
     * Where and when it was asked.
     *
     * @param loketId the municipality that takes part and decides here; null when it was asked elsewhere
     * @param on the day on which it was sent, as the user says, or handed in here
     * @param how how it was sent; null when handed in here
     * @param theirReference what the authority calls it; null when not known
     */
    public record Asked(Desk desk, String loketId, LocalDate on, String how, String theirReference) {

        public boolean atLoket() {
            return loketId != null;
        }
    }

    /** The term of whoever must decide, and its last day with every suspension. */
    public record Clock(String code, LocalDate decideBy) {}

    /** Whether a municipality that takes part decides on it. */
    public boolean atLoket() {
        return asked != null && asked.atLoket();
    }

    /** Whether nothing came of it yet. */
    public boolean running() {
        return state == State.TO_ASK || state == State.ASKED || state == State.MORE_ASKED || state == State.OBJECTED;
    }

    /** The title in the language of the page; the texts are those of {@code "request.kept.title."}. */
    public String shownTitle() {
        return KeptWords.shown(title);
    }
}
