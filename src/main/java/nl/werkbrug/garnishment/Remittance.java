package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * One withheld amount on its way to its payee: the coordinating bailiff for all ordinary garnishments together, or a channel
 * of its own.
 *
 * @param garnishmentId the garnishment it waits for: when that may be paid, this may
 * @param inBatch whether it is paid with a bank file and not by a task of its own
 */
public record Remittance(
        String id,
        String garnishmentId,
        String payRunId,
        Money amount,
        LocalDate dueOn,
        State state,
        String paidToIban,
        LocalDate paidOn,
        boolean inBatch) {

    /** Where the money is. */
    public enum State {
        WITHHELD("ingehouden", true),
        PAID("betaald aan de deurwaarder", false),
        /** The bailiff may no longer have it: payroll must pay it to the employee. */
        DUE_TO_EMPLOYEE("nog te betalen aan de werknemer", true),
        GIVEN_BACK("betaald aan de werknemer", false),
        /** Nothing is left of it after a recalculation. */
        VOID("vervallen", false);

        private final String label;
        private final boolean open;

        State(String label, boolean open) {
            this.label = label;
            this.open = open;
        }

        /** Whether the employer still has money that is not his. */
        public boolean open() {
            return open;
        }

        /** Whether the bailiff does not get it. */
        public boolean back() {
            return this == DUE_TO_EMPLOYEE || this == GIVEN_BACK;
        }

        /** The Dutch words shown to users. */
        public String label() {
            return label;
        }
    }
}
