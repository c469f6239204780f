package nl.werkbrug.garnishment.overview;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * An estimate of when a claim will be paid, when the wage, the protected amount and the other garnishments stay as they are and
 * no interest is added.
 *
 * @param runs how many more runs it takes, at least one
 * @param payDay the pay day of the last of them
 * @param perRun what a run takes off
 */
public record RunOut(int runs, LocalDate payDay, Money perRun) {}
