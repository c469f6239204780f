package nl.werkbrug.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.WorksAs;

/**
 * A signal with where it stands.
 *
 * @param reference the number people know it by
 * @param subject the wall it stands behind
 * @param offered who is asked to take it over; null when nobody is
 * @param umpire who steps in when others disagree or a promise was broken
 * @param answer null while there is none
 * @param reaction what the reporter said of it; null while nothing
 */
public record Signal(
        String id,
        String dossierId,
        String reference,
        String subject,
        String municipalityId,
        SignalKind kind,
        SignalCategory category,
        State state,
        String text,
        Reporter reporter,
        Promise promise,
        Holder holder,
        Holder offered,
        Holder umpire,
        Answer answer,
        Reaction reaction) {

    /** The wall of most signals. */
    public static final String SUBJECT = "SIGNAL";
    /** The wall of money worries, garnishments and complaints. */
    public static final String PRIVATE_SUBJECT = "SIGNAL_PRIVATE";

    /** How far it is. */
    public enum State {
        OPEN,
        /** The reporter may still say what it thinks of the answer. */
        ANSWERED,
        DISPUTED,
        CLOSED
    }

    /**
     * When the reporter was promised an answer.
     *
     * @param termCode the term, of the municipality or the default
     * @param answerBy the day of the first promise
     * @param delayedTo the day that was told when that one passed; null while it holds
     * @param last the term of the last answer; null while none was asked
     */
    public record Promise(String termCode, LocalDate reportedOn, LocalDate answerBy, LocalDate delayedTo, LastTerm last) {

        /** The day of the first answer, as it was told last. */
        public LocalDate due() {
            return delayedTo == null ? answerBy : delayedTo;
        }
    }

    /** Since when the last answer is asked, and the day by which the reporter has it. */
    public record LastTerm(LocalDate askedOn, LocalDate answerBy) {}

    /** What was answered, by which party. */
    public record Answer(String text, String partyId, Instant at) {}

    /** What the reporter thought of the answer; the text may be null. */
    public record Reaction(boolean agreed, String text) {}

    /** Whether who steps in has it: then there is nobody else to bring in. */
    public boolean withUmpire() {
        return holder.partyId().equals(umpire.partyId());
    }

    /**
     * Who looks into a delay: who steps in, but never into its own. Then the team leads of the municipality do, unless the signal
     * stands behind a wall that keeps them out.
     */
    public Holder watcher() {
        return withUmpire() && subject.equals(SUBJECT) ? new Holder(municipalityId, WorksAs.LOKET_LEAD) : umpire;
    }

    /** What the process must know when this one has it. */
    Map<String, Object> work() {
        Holder watcher = watcher();
        return Map.of("handler", holder.worksAs(), "handlerPartyId", holder.partyId(), "watcher", watcher.worksAs(), "watcherPartyId",
                watcher.partyId());
    }

    public boolean open() {
        return state != State.CLOSED;
    }

    /** Where it stands, in words: an answer that is there, or still has to be put in the post, is something else than none, and so is one that is late. */
    public String stateKey(LocalDate today) {
        if (state != State.OPEN) {
            return "signal.state." + state.name();
        }
        String waits = today.isAfter(answerDue()) ? "LATE" : "OPEN";
        return "signal.state." + (answer == null ? waits : reporter.byPost() ? "POST" : "GIVEN");
    }

    /** The same, said to the reporter. */
    public String ownStateKey(LocalDate today) {
        return state == State.ANSWERED || state == State.DISPUTED ? "signal.own-state." + state : stateKey(today);
    }

    /** The day by which the reporter has the answer that it waits for now; null when it waits for none. */
    public LocalDate answerDue() {
        if (state != State.OPEN && state != State.DISPUTED) {
            return null;
        }
        LastTerm last = promise.last();
        return last != null ? last.answerBy() : state == State.OPEN ? promise.due() : null;
    }

    /** Where one can go outside about how an authority behaved (art. 9:18 Awb), as a key; null when that is nowhere or not yet. */
    public String outsideKey() {
        if (answer == null || !kind.aboutAuthority()) {
            return null;
        }
        boolean last = promise.last() != null && state == State.CLOSED;
        return kind == SignalKind.COMPLAINT ? "signal.followed.ombudsman" : last ? "signal.followed.outside" : null;
    }

    /** Whether the reporter can say now what it thinks of the answer. */
    public boolean awaitsReaction() {
        return state == State.ANSWERED && reaction == null;
    }
}
