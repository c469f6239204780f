package nl.werkbrug.hire.web.offer;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import org.springframework.stereotype.Component;

/** The package in short on the dossier page. */
@Component
class PackagePanel implements DossierPanel {

    private final Hires hires;
    private final PackageViews views;

    PackagePanel(Hires hires, PackageViews views) {
        this.hires = hires;
        this.views = views;
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        return dossier.subjects().contains(Hire.SUBJECT)
                ? hires.ofDossier(dossier.id()).map(hire -> new Panel("Pakket", "hire/package-panel", views.of(hire, viewer)))
                : Optional.empty();
    }
}
