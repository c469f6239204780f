package nl.werkbrug.wagesubsidy.copy;

import java.time.LocalDate;

/**
 * The copy of one decision for the employee.
 *
 * @param documentId the letter that goes with it; null when the decision itself is addressed to the employee
 * @param channel how it went; null before, as is the day
 */
public record EmployeeCopy(String decisionId, String documentId, Channel channel, LocalDate sentOn) {

    /** The process of a copy. */
    public static final String PROCESS = "wage-subsidy-copy";

    /** How a copy goes to somebody without an account. */
    public enum Channel {
        POST("per post"),
        HANDED("persoonlijk gegeven"),
        /** Only when the employee said so: article 2:14 Awb. */
        EMAIL("per e-mail, zoals de werknemer wilde");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        /** The Dutch words shown to users. */
        public String label() {
            return label;
        }
    }

    public boolean sent() {
        return sentOn != null;
    }
}
