package nl.werkbrug.deadline;

import java.time.LocalDate;

/**
 * One step from the start event to the date, to show on a page or in a letter.
 *
 * @param text Dutch sentences
 * @param date the day the step arrives at
 * @param source the article or rule the step rests on
 */
public record ExplanationStep(String text, LocalDate date, String source) {}
