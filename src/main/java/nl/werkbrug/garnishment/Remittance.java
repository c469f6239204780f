package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/** One withheld amount on its way to the bailiff. */
public record Remittance(
        String id,
        String garnishmentId,
        String payRunId,
        Money amount,
        LocalDate dueOn,
        State state,
        String paidToIban,
        LocalDate paidOn) {

    /** Where the money is. */
    public enum State {
        WITHHELD("ingehouden", true),
        PAID("betaald aan de deurwaarder", false),
        /** The bailiff may no longer have it: payroll must pay it to the employee. */
        DUE_TO_EMPLOYEE("nog te betalen aan de werknemer", true),
        GIVEN_BACK("betaald aan de werknemer", false);

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
