package nl.werkbrug.web;

import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;

/** Tells a form, and other pages of a dossier, whom that is about. */
public interface KnownDossiers {

    /** Empty when nothing in that dossier is for this viewer. */
    Optional<FormPage.About> about(String dossierId, Viewer viewer);

    /**
     * The same for who came there by something in it.
     *
     * @throws NotVisible when nothing in that dossier is for this viewer
     */
    default FormPage.About of(String dossierId, Viewer viewer) {
        return about(dossierId, viewer).orElseThrow(() -> new NotVisible("dossier", dossierId));
    }
}
