package nl.werkbrug.signal.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.signal.SignalFollow;
import nl.werkbrug.signal.store.SignalTable;
import org.springframework.stereotype.Component;

/** The signal in its dossier. */
@Component
class SignalPanel implements DossierPanel {

    private final SignalTable table;
    private final SignalFollow follow;
    private final Texts texts;

    SignalPanel(SignalTable table, SignalFollow follow, Texts texts) {
        this.table = table;
        this.follow = follow;
        this.texts = texts;
    }

    /**
     * What the fragment shows.
     *
     * @param canTakeBack whether the viewer asked another to take it over, who did not answer yet
     */
    record Content(SignalFollow.Followed it, boolean canTakeBack) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        return table.ofDossier(dossier.id(), viewer).map(it -> new Panel(
                texts.get("signal.panel.title"), "signal/panel",
                new Content(follow.of(it), it.offered() != null && table.holds(it.id(), viewer))));
    }
}
