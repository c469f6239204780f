package nl.werkbrug.wagesubsidy.copy;

import java.time.LocalDate;
import nl.werkbrug.shared.Labelled;

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
    public enum Channel implements Labelled {
        POST,
        HANDED,
        /** Only when the employee said so: article 2:14 Awb. */
        EMAIL;

        @Override
        public String labelKey() {
            return "wagesubsidy.copy-channel." + name();
        }
    }

    public boolean sent() {
        return sentOn != null;
    }
}
