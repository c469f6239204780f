package nl.werkbrug.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** What has to be done in a dossier, by whom and until when. */
@Component
class OpenTasksPanel implements DossierPanel {

    /** What the fragment shows. */
    record Content(List<DossierTask> tasks, LocalDate today) {}

    private final DossierTasks tasks;
    private final Clock clock;
    private final Texts pageTexts;

    OpenTasksPanel(DossierTasks tasks, Clock clock, Texts pageTexts) {
        this.pageTexts = pageTexts;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean byRight() {
        return true;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        Content content = new Content(tasks.open(dossier.id(), viewer), DutchTime.today(clock));
        return Optional.of(new Panel(pageTexts.get("inbox.open-panel.title"), "inbox/panel", content));
    }
}
