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

    /** Withheld, paid to the bailiff, or given back to the employee. */
    public enum State {
        WITHHELD("ingehouden"),
        PAID("betaald"),
        CANCELLED("vervallen");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
