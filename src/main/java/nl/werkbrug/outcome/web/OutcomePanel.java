package nl.werkbrug.outcome.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** A contract on the page of its own dossier. */
@Component
class OutcomePanel implements DossierPanel {

    private final OutcomeContractTable table;
    private final Texts texts;

    OutcomePanel(OutcomeContractTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        return table.ofDossier(dossier.id(), viewer).map(it -> new Panel(texts.get("outcome.panel.title"), "outcome/panel", it));
    }
}
