package nl.werkbrug.garnishment.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.garnishment.help.HelpNote;
import nl.werkbrug.garnishment.store.HelpNoteTable;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The notes of the viewer's own organisation about the help it offered. */
@Component
class HelpPanel implements DossierPanel {

    private final HelpNoteTable notes;
    private final Texts texts;

    HelpPanel(HelpNoteTable notes, Texts texts) {
        this.notes = notes;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<HelpNote> own = notes.ofOwnOrganisation(dossier.id(), viewer);
        return own.isEmpty() ? Optional.empty() : Optional.of(new Panel(texts.get("garnishment.title.help"), "garnishment/help", own));
    }
}
