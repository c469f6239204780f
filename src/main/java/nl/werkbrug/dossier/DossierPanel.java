package nl.werkbrug.dossier;

import java.util.Optional;
import nl.werkbrug.access.Viewer;

/** A part of the dossier page that another module supplies; the page shows all panels in their order. */
public interface DossierPanel {

    /** Lower comes first: open tasks 10, dates 20, subjects 25 to 60, documents 70, what is known and who looks along 80. */
    int order();

    /** What it is beside a task of the dossier; most panels stand on the page of the dossier only. */
    default Beside besideTask() {
        return Beside.NOTHING;
    }

    /** Whether it may be shown to who sees no more than some rights give; then each thing in it is read by such a right. */
    default boolean byRight() {
        return false;
    }

    /** The panels that stand beside every task too, in this order. */
    enum Beside {
        NOTHING,
        FACTS,
        DOCUMENTS
    }

    /** The panel for this viewer; empty when there is nothing that the viewer may see. */
    Optional<Panel> panel(DossierView dossier, Viewer viewer);
}
