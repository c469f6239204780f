package nl.werkbrug.inbox;

import java.time.Instant;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/** Why nothing was done to a task that the viewer may see. */
public sealed interface TaskRefusal extends Completion, Handover, FollowUp {

    /** The refusal for the one who tried, on a page. */
    default String inWords() {
        return inWords(Language.current());
    }

    /** The refusal in that language; Dutch where it is kept. */
    String inWords(Language language);

    /** Somebody was first. */
    record AlreadyDone(String byName, Instant at, String result) implements TaskRefusal {

        @Override
        public String inWords(Language language) {
            String done = Words.in(language, "inbox.kept.done", byName, Notation.of(language).moment(at));
            return result == null || result.isBlank()
                    ? done
                    : done + " " + Words.in(language, "inbox.refusal.result", KeptWords.in(language, result));
        }
    }

    /** The process no longer needs the task. */
    record Gone() implements TaskRefusal {

        @Override
        public String inWords(Language language) {
            return Words.in(language, "inbox.kept.gone");
        }
    }

    /**
     * A colleague works on it: taking it over is a deed of its own, with a reason.
     *
     * @param at since when; null when that is not known
     */
    record HeldByOther(String name, Instant at) implements TaskRefusal {

        @Override
        public String inWords(Language language) {
            String held = at == null
                    ? Words.in(language, "inbox.kept.held", name)
                    : Words.in(language, "inbox.refusal.held", name, Notation.of(language).moment(at));
            return held + " " + Words.in(language, "inbox.refusal.take-over");
        }
    }
}
