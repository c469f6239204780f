package nl.werkbrug.garnishment.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The garnishments on the dossier page: what runs, the dates with their reasons, the pay runs and the payments. */
@Component
class GarnishmentPanel implements DossierPanel {

    private final GarnishmentTable garnishments;
    private final GarnishmentViews views;
    private final Texts texts;

    GarnishmentPanel(GarnishmentTable garnishments, GarnishmentViews views, Texts texts) {
        this.garnishments = garnishments;
        this.views = views;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(Garnishment.SUBJECT)) {
            return Optional.empty();
        }
        List<GarnishmentView> shown = garnishments.ofDossier(dossier.id()).stream()
                .map(garnishment -> views.of(garnishment, viewer))
                .toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(new Panel(texts.get("garnishment.title"), "garnishment/panel", shown).counting(shown.size()));
    }
}
