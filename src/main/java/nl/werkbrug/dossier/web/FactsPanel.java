package nl.werkbrug.dossier.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** What was told once, with where it came from. */
@Component
class FactsPanel implements DossierPanel {

    /** What the fragment shows. */
    record Content(List<Fact> facts, DossierTexts texts) {}

    private final Facts facts;
    private final DossierTexts texts;
    private final Texts pageTexts;

    FactsPanel(Facts facts, DossierTexts texts, Texts pageTexts) {
        this.pageTexts = pageTexts;
        this.facts = facts;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Beside besideTask() {
        return Beside.FACTS;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (dossier.ofEmployer()) {
            return Optional.empty();
        }
        List<Fact> known = dossier.subjects().stream()
                .flatMap(subject -> facts.all(dossier.id(), subject).stream())
                .toList();
        return Optional.of(
                new Panel(pageTexts.get("dossier.facts-panel.title"), "dossier/facts-panel", new Content(known, texts)).counting(known.size()));
    }
}
