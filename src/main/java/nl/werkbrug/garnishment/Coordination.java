package nl.werkbrug.garnishment;

import java.time.LocalDate;

/**
 * Which garnishment's bailiff coordinates: calculates the protected amount, collects and divides (coördinerend deurwaarder).
 *
 * @param reason why, in Dutch
 */
public record Coordination(String garnishmentId, LocalDate validFrom, String reason) {}
