package nl.werkbrug.lab.web;

import nl.werkbrug.lab.By;
import nl.werkbrug.lab.LabQuestion;

/**
 * The filter as it stands in the address; what nobody can have meant is no filter.
 *
 * @param gemeente empty for all
 * @param periode a year, or a quarter such as 2026-2
 * @param groep such as HOME:3011
 */
public record LabInput(String gemeente, String periode, String groep) {

    private static final String YEAR = "\\d{4}";
    private static final String QUARTER = "\\d{4}-[1-4]";
    private static final String GROUP = "(HOME|WORK):(\\d{4})|SIZE:[A-Z]{1,20}";

    public LabInput {
        gemeente = gemeente == null ? "" : gemeente;
        periode = periode != null && periode.matches(YEAR + "|" + QUARTER) ? periode : "";
        groep = groep != null && groep.matches(GROUP) ? groep : "";
    }

    /** The same for a year. */
    LabInput in(int year) {
        return new LabInput(gemeente, String.valueOf(year), groep);
    }

    /** Whether a quarter and a group are asked at once, of which less can be shown. */
    public boolean both() {
        return quarter() && !groep.isEmpty();
    }

    LabQuestion question() {
        int year = periode.matches(YEAR) ? Integer.parseInt(periode) : 0;
        String[] parts = groep.split(":");
        if (both()) {
            return LabQuestion.both(gemeente, periode, By.valueOf(parts[0]), parts[1]);
        }
        if (quarter()) {
            return new LabQuestion(gemeente, 0, By.QUARTER, periode);
        }
        return groep.isEmpty() ? new LabQuestion(gemeente, year, By.TOTAL, "")
                : new LabQuestion(gemeente, year, By.valueOf(parts[0]), parts[1]);
    }

    private boolean quarter() {
        return periode.matches(QUARTER);
    }
}
