package nl.werkbrug.document.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.document.VisibleDocuments;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The documents on the dossier page. */
@Component
class DocumentsPanel implements DossierPanel {

    private final VisibleDocuments documents;
    private final Texts pageTexts;

    DocumentsPanel(VisibleDocuments documents, Texts pageTexts) {
        this.pageTexts = pageTexts;
        this.documents = documents;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Beside besideTask() {
        return Beside.DOCUMENTS;
    }

    @Override
    public boolean byRight() {
        return true;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<StoredDocument> all = documents.list(dossier.id(), dossier.subjects(), viewer);
        boolean given = !all.isEmpty() || dossier.byRight() && documents.given(dossier.id(), dossier.subjects(), viewer);
        return !given ? Optional.empty() : Optional.of(new Panel(pageTexts.get("document.panel.title"), "document/panel", all).counting(all.size()));
    }
}
