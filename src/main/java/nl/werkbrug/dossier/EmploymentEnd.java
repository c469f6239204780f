package nl.werkbrug.dossier;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;

/**
 * The end of an employment, as the employer told it. Why it ends is nobody's business here.
 *
 * @param id null while it is only looked at
 * @param toldBefore the last day that everybody was told before; null when this is the first
 * @param pause whether money that is still paid must wait until its payer decided
 * @param by who told it
 */
public record EmploymentEnd(String id, String dossierId, LocalDate lastDay, LocalDate toldBefore, boolean pause, Viewer by) {

    /** Whether a day that somebody was told belongs to this end, and not to one of years ago. */
    public boolean told(LocalDate day) {
        return day.equals(lastDay) || day.equals(toldBefore);
    }
}
