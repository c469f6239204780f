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
     * @param canPassOnReaction whether the viewer can pass on that the reporter disagrees
     */
    record Content(SignalFollow.Followed it, boolean canTakeBack, boolean canPassOnReaction) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        return table.ofDossier(dossier.id(), viewer).map(it -> {
            boolean holds = table.holds(it.id(), viewer);
            return new Panel(texts.get("signal.panel.title"), "signal/panel",
                    new Content(follow.of(it), holds && it.offered() != null, holds && it.awaitsReaction()));
        });
    }
}
