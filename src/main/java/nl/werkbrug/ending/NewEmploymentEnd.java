package nl.werkbrug.ending;

import java.time.LocalDate;

/**
 * An end as it is told for the first time.
 *
 * @param things whether something must be brought back
 * @param pause whether money that is still paid must wait until its payer decided
 */
public record NewEmploymentEnd(String dossierId, LocalDate lastDay, EmploymentEndReason reason, boolean things, boolean pause) {}
