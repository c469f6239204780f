package nl.werkbrug.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;

/** Tells a form whom its dossier is about. */
public interface KnownDossiers {

    /** Empty when nothing in that dossier is for this viewer. */
    Optional<FormPage.About> about(String dossierId, Viewer viewer);
}
