package nl.werkbrug.inbox;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Panel;

/** Something that another module shows beside a task, because it helps at that step. */
public interface BesideStep {

    /** The panel at this task, which the viewer may see; empty when there is nothing to show. */
    Optional<Panel> beside(InboxTask task, Viewer viewer);
}
