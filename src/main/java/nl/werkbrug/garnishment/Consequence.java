package nl.werkbrug.garnishment;

import nl.werkbrug.shared.Money;

/**
 * One thing that must be done about a run that was computed again.
 *
 * @param amount all that the run says, also what was noted before
 */
public record Consequence(PayRun run, Garnishment garnishment, RunCorrection.Kind kind, Money amount) {}
