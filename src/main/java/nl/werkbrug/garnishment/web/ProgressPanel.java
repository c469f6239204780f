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

/** Where each garnishment stands: in words first, and as a drawing for who likes to look. */
@Component
class ProgressPanel implements DossierPanel {

    private final GarnishmentTable garnishments;
    private final ProgressReader reader;
    private final Texts texts;

    ProgressPanel(GarnishmentTable garnishments, ProgressReader reader, Texts texts) {
        this.garnishments = garnishments;
        this.reader = reader;
        this.texts = texts;
    }

    /** What the fragment shows. */
    record Model(List<Progress> garnishments) {}

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(Garnishment.SUBJECT)) {
            return Optional.empty();
        }
        List<Progress> all = garnishments.ofDossier(dossier.id()).stream().map(reader::of).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        texts.get("garnishment.title.progress"), "garnishment/progress", new Model(all))
                        .inSightWhen(true));
    }
}
