package nl.werkbrug.custombudget;

/** Letters to an employee, on paper. */
public enum BudgetLetter {
    DECISION,
    CLAIM
}
