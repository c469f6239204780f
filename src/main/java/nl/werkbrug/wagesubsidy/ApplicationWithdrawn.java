package nl.werkbrug.wagesubsidy;

/** An application on which nobody decided yet is over; published in the transaction that says so. */
public record ApplicationWithdrawn(String wageSubsidyId) {}
