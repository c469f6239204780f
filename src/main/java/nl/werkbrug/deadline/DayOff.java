package nl.werkbrug.deadline;

import java.time.LocalDate;

/**
 * A day on which no term ends.
 *
 * @param name what the day is, in Dutch, as it fits between brackets: "Hemelvaartsdag", "zondag"
 * @param source the article or decree
 */
public record DayOff(LocalDate day, String name, String source) {}
