package nl.werkbrug.coaching;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;

/** What other modules may plan for a coach. */
public interface VisitPlanning {

    /**
     * Plans a visit of an hour.
     *
     * @param at Dutch time, such as {@code 09:30}
     * @param kind {@code VISIT}, {@code PHONE} or {@code ONLINE}
     * @param place without names
     * @throws nl.werkbrug.access.NotVisible when the viewer does not keep the log
     */
    void plans(String coachingId, LocalDate on, String at, String kind, String place, Viewer viewer);
}
