package nl.werkbrug.agenda.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RunningDeadline;
import org.springframework.ui.Model;

/** A section of the page of one deadline, which brings what its own template shows. */
interface DeadlineSection {

    /** Called after the page found the deadline to be visible for the viewer. */
    void addTo(Model model, RunningDeadline deadline, Viewer viewer);
}
