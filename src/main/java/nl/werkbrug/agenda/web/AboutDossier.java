package nl.werkbrug.agenda.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Says below the heading of a page about a deadline, and in its title, whom it is about. */
@Component
class AboutDossier {

    private final Dossiers dossiers;

    AboutDossier(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** @throws nl.werkbrug.access.NotVisible when nothing in the dossier is for this viewer */
    FormPage.About of(String dossierId, Viewer viewer) {
        DossierView dossier = dossiers.followed(dossierId, viewer);
        return new FormPage.About(dossier.personName(), dossier.reference(), dossier.id());
    }
}
