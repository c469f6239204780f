package nl.werkbrug.lab;

import java.time.LocalDate;

/**
 * Which figures somebody asks for.
 *
 * @param municipality empty for all that the viewer sees
 * @param year 0 for all
 * @param by by what they are narrowed; {@link By#TOTAL} for nothing
 * @param value which quarter, neighbourhood or size
 */
public record LabQuestion(String municipality, int year, By by, String value) {

    /** A quarter and a group at once. */
    public static LabQuestion both(String municipality, String quarter, By by, String group) {
        return new LabQuestion(municipality, 0, by.inQuarter(), By.inQuarter(quarter, group));
    }

    private static final int YEAR_LENGTH = 4;

    public static final LabQuestion ALL = new LabQuestion("", 0, By.TOTAL, "");

    /** Whether figures of several years may be put together. */
    boolean ofMoreYears() {
        return year == 0 && by != By.QUARTER && by.group() == null;
    }

    /** The year, also that of a quarter; 0 for all. */
    int ofYear() {
        return by == By.QUARTER || by.group() != null ? Integer.parseInt(value.substring(0, YEAR_LENGTH)) : year;
    }

    /** Whether the whole year or quarter lies before that day. */
    boolean isBefore(LocalDate day) {
        if (by == By.QUARTER || by.group() != null) {
            return value.compareTo(LabRow.quarter(day)) < 0;
        }
        return year != 0 && year < day.getYear();
    }
}
