package nl.werkbrug.garnishment.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.garnishment.Garnishment;
import org.springframework.stereotype.Component;

/** The protected amount on the dossier page: what counts, whether it looks right, and asking for a new one. */
@Component
class ProtectedAmountPanel implements DossierPanel {

    private final ProtectedAmountViews views;

    ProtectedAmountPanel(ProtectedAmountViews views) {
        this.views = views;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        return dossier.subjects().contains(Garnishment.SUBJECT)
                ? views.of(dossier.id(), viewer).map(view -> new Panel("Beslagvrije voet", "garnishment/protected-amount", view))
                : Optional.empty();
    }
}
