package nl.werkbrug.lab;

/**
 * One figure that may be shown.
 *
 * @param outcome {@link #ALL}, one outcome, or {@link #LEFT_OUT} for the mark that something is not in it
 * @param spread of days; null where none are measured
 */
record LabCell(int year, By by, String value, String outcome, int counted, long total, String spread) {

    static final String ALL = "";
    static final String LEFT_OUT = "-";

    /** A year with too few people, of whom nobody may know how often they count. */
    static LabCell leftOut(int year) {
        return new LabCell(year, By.TOTAL, "", LEFT_OUT, 0, 0, null);
    }

    /** A year with too few people, who count once each: so many at most, whoever they are. */
    static LabCell leftOutOnce(int year) {
        return new LabCell(year, By.TOTAL, "", LEFT_OUT, SafeCells.LEAST - 1, 0, null);
    }
}
