package nl.werkbrug.hire.web.offer;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The package in short on the dossier page. */
@Component
class PackagePanel implements DossierPanel {

    private final Hires hires;
    private final PackageViews views;
    private final Texts texts;

    PackagePanel(Hires hires, PackageViews views, Texts texts) {
        this.hires = hires;
        this.views = views;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        return dossier.subjects().contains(Hire.SUBJECT)
                ? hires.ofDossier(dossier.id()).map(hire -> new Panel(texts.get("hire.title.package"), "hire/package-panel", views.of(hire, viewer)))
                : Optional.empty();
    }
}
