package nl.werkbrug.garnishment.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The protected amount on the dossier page: what counts, whether it looks right, and asking for a new one. */
@Component
class ProtectedAmountPanel implements DossierPanel {

    private final ProtectedAmountViews views;
    private final Texts texts;

    ProtectedAmountPanel(ProtectedAmountViews views, Texts texts) {
        this.views = views;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        return dossier.subjects().contains(Garnishment.SUBJECT)
                ? views.of(dossier.id(), viewer).map(view -> new Panel(texts.get("garnishment.title.protected"), "garnishment/protected-amount", view))
                : Optional.empty();
    }
}
