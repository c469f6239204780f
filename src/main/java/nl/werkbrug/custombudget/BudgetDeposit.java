package nl.werkbrug.custombudget;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * What became of a deposit that a custom budget paid.
 *
 * @param on the day on which it came back, or on which the municipality gave it up
 * @param back what came back; zero for nothing
 * @param because why not all of it came; null when it did
 */
public record BudgetDeposit(LocalDate on, Money back, String because) {

    /** Why not all of it came, on one line and to stand at the end of a sentence; empty when all came. */
    public String why() {
        return because == null ? "" : because.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }
}
