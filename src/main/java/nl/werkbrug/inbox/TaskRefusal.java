package nl.werkbrug.inbox;

import java.time.Instant;
import nl.werkbrug.shared.DutchFormats;

/** Why nothing was done to a task that the viewer may see. */
public sealed interface TaskRefusal extends Completion, Handover, FollowUp {

    /** The refusal in Dutch, for the one who tried. */
    String inWords(DutchFormats formats);

    /** Somebody was first. */
    record AlreadyDone(String byName, Instant at, String result) implements TaskRefusal {

        @Override
        public String inWords(DutchFormats formats) {
            String done = "Deze taak is al gedaan door %s op %s.".formatted(byName, formats.moment(at));
            return result == null || result.isBlank() ? done : done + " Resultaat: " + result;
        }
    }

    /** The process no longer needs the task. */
    record Gone() implements TaskRefusal {

        @Override
        public String inWords(DutchFormats formats) {
            return "Deze taak is niet meer nodig. U hoeft niets te doen.";
        }
    }

    /** A colleague works on it: taking it over is a deed of its own, with a reason. */
    record HeldByOther(String name) implements TaskRefusal {

        @Override
        public String inWords(DutchFormats formats) {
            return "%s heeft deze taak opgepakt. Wilt u de taak zelf doen? Neem de taak dan eerst over."
                    .formatted(name);
        }
    }
}
