package nl.werkbrug.coaching;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.Viewer;

/** What other modules may do with the log of a coach. */
public interface LogKeeping {

    /** The coaching of a hire of which the viewer keeps the log; empty when there is none. */
    Optional<String> coachingOf(String hireId, Viewer viewer);

    /**
     * Writes what a coach did with the employee alone.
     *
     * @param activity the name of one of the activities of the log
     * @throws nl.werkbrug.access.NotVisible when the viewer does not keep the log
     */
    void did(String coachingId, LocalDate on, String activity, int minutes, Viewer viewer);
}
