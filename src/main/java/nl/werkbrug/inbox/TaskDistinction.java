package nl.werkbrug.inbox;

import java.util.Collection;
import java.util.Map;
import nl.werkbrug.access.Viewer;

/** What tells tasks apart that have the same title, person and day, such as those of two garnishments. */
public interface TaskDistinction {

    /** A few words for a task, by its id; only of tasks whose subject the viewer sees. */
    Map<String, String> of(Collection<String> taskIds, Viewer viewer);
}
