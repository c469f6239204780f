package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * The protected amount (beslagvrije voet) per month as the bailiff stated it, from a day on.
 *
 * @param calculatedOn the date of the bailiff's calculation; null when not stated
 * @param source the paper it stands in, in Dutch
 */
public record ProtectedAmount(Money amount, LocalDate validFrom, LocalDate calculatedOn, String source) {}
