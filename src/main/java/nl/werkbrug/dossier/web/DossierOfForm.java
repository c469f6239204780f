package nl.werkbrug.dossier.web;

import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.KnownDossiers;
import org.springframework.stereotype.Component;

/** Names the employee, or the matter, of the dossier that a form is about. */
@Component
class DossierOfForm implements KnownDossiers {

    private final Dossiers dossiers;

    DossierOfForm(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Optional<FormPage.About> about(String dossierId, Viewer viewer) {
        try {
            DossierView dossier = dossiers.followed(dossierId, viewer);
            return Optional.of(new FormPage.About(dossier.personName(), dossier.reference(), dossier.id()));
        } catch (NotVisible e) {
            return Optional.empty();
        }
    }
}
