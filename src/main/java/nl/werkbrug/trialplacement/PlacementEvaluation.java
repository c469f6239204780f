package nl.werkbrug.trialplacement;

import java.time.LocalDate;

/**
 * What employer and employee said to each other.
 *
 * @param agreed what they agreed; null when nothing
 */
public record PlacementEvaluation(Kind kind, LocalDate heldOn, String work, String person, String agreed) {

    /** When. */
    public enum Kind {
        MIDTERM("Tussentijdse evaluatie"),
        FINAL("Eindevaluatie");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Dutch words. */
        public String label() {
            return label;
        }
    }
}
