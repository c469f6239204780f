package nl.werkbrug.custombudget;

import java.time.LocalDate;

/**
 * A letter to an employee, on paper.
 *
 * @param postedOn the day on which it was put in the post; null until then
 */
public record BudgetLetter(Kind kind, String documentId, LocalDate postedOn) {

    /** What it says. */
    public enum Kind {
        DECISION,
        CLAIM
    }
}
