package nl.werkbrug.deadline;

import java.time.LocalDate;

/**
 * One step from the start event to the date, to show on a page or in a letter.
 *
 * @param kind what happened in this step
 * @param text Dutch sentences
 * @param date the day the step arrives at
 * @param source the article or rule the step rests on
 */
public record ExplanationStep(Kind kind, String text, LocalDate date, String source) {

    /** What a step does with the date. */
    public enum Kind {
        START,
        COUNTED,
        EXTENDED,
        SUSPENDED,
        /** The last day moved off a Saturday, Sunday or holiday. */
        MOVED,
        FIRST_DAY_AFTER,
        /** Says something and leaves the date as it is. */
        REMARK
    }
}
