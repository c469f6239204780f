package nl.werkbrug.hire.offer;

import java.time.LocalDate;
import nl.werkbrug.scheme.Scheme;

/**
 * A scheme that was chosen for a hire.
 *
 * @param choice the key under which it was offered
 * @param askedBy who asks where, as it was told when it was chosen
 * @param lastDay the last day to ask as far as known when it was chosen; null when not
 * @param askedOn null until it was asked
 * @param notAskedBecause null unless it was decided not to ask
 */
public record HireScheme(
        String id,
        String hireId,
        String choice,
        Scheme scheme,
        String title,
        State state,
        String askedBy,
        LocalDate lastDay,
        LocalDate askedOn,
        String notAskedBecause) {

    /** What became of it. */
    public enum State {
        CHOSEN("nog aan te vragen"),
        /** Its procedure runs in this program. */
        STARTED("loopt in Werkbrug"),
        ASKED("aangevraagd"),
        NOT_ASKED("niet aangevraagd");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Dutch words shown to users. */
        public String label() {
            return label;
        }
    }
}
