package nl.werkbrug.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final int IN_SIGHT = 6;

    /**
     * What the fragment shows, the work of the viewer first.
     *
     * @param more what is folded
     * @param which what tells apart those that have the same title, by id
     * @param tooLate which of the viewer's own are steps towards a decision that is late
     */
    record Content(List<DossierTask> tasks, List<DossierTask> more, Map<String, String> which, Set<String> tooLate, LocalDate today) {}

    private final DossierTasks tasks;
    private final InboxExtras extras;
    private final Clock clock;
    private final Texts pageTexts;

    OpenTasksPanel(DossierTasks tasks, InboxExtras extras, Clock clock, Texts pageTexts) {
        this.extras = extras;
        this.pageTexts = pageTexts;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean byRight() {
        return true;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<DossierTask> open = tasks.open(dossier.id(), viewer);
        List<DossierTask> ownFirst = open.stream().sorted(Comparator.comparing(DossierTask::own).reversed()).toList();
        int inSight = ownFirst.size() > IN_SIGHT + 1 ? IN_SIGHT : ownFirst.size();
        Content content = new Content(
                ownFirst.subList(0, inSight), ownFirst.subList(inSight, ownFirst.size()),
                extras.distinctions(open.stream().map(it -> it.task().id()).toList(), viewer),
                extras.tooLate(open.stream().filter(DossierTask::own).map(DossierTask::task), viewer), DutchTime.today(clock));
        return Optional.of(new Panel(pageTexts.get("inbox.open-panel.title"), "inbox/panel", content)
                .counting(open.size()).inSightWhen(true));
    }
}
