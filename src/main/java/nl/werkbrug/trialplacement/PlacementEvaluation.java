package nl.werkbrug.trialplacement;

import java.time.LocalDate;
import nl.werkbrug.shared.Labelled;

/**
 * What employer and employee said to each other.
 *
 * @param agreed what they agreed; null when nothing
 */
public record PlacementEvaluation(Kind kind, LocalDate heldOn, String work, String person, String agreed) {

    /** When. */
    public enum Kind implements Labelled {
        MIDTERM,
        FINAL;

        @Override
        public String labelKey() {
            return "trialplacement.evaluation-kind." + name();
        }
    }
}
