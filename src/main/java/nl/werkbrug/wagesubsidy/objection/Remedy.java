package nl.werkbrug.wagesubsidy.objection;

import java.time.LocalDate;

/**
 * What comes instead of a decision that does not stand (article 7:11 lid 2 Awb).
 *
 * @param countsFrom its first day
 * @param wageValue the other wage value, in whole percents; null unless that is what changes
 * @param restsOn on which measurement or what else it rests; null idem
 */
public record Remedy(LocalDate countsFrom, Change change, Integer wageValue, String restsOn) {

    /** What changes. */
    public enum Change {
        WAGE_VALUE,
        /** The wage value is measured anew. */
        MEASURE,
        /** Hours, a day, the end: whoever handles it reads it in the decision. */
        OTHER
    }

    /** Whether the wage value is measured anew. */
    public boolean measure() {
        return change == Change.MEASURE;
    }
}
