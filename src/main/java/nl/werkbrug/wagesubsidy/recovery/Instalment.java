package nl.werkbrug.wagesubsidy.recovery;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * What must be paid on a day at the latest.
 *
 * @param number from 1
 * @param remindedOn null while no reminder went
 */
public record Instalment(int number, LocalDate dueOn, Money amount, LocalDate remindedOn) {}
