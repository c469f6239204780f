package nl.werkbrug.agenda.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.agenda.DeadlineState;
import nl.werkbrug.agenda.Matters;
import nl.werkbrug.agenda.Penalties;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The running deadlines on the dossier page: everybody's, with who must act. */
@Component
class DeadlinePanel implements DossierPanel {

    private final DeadlineReader deadlines;
    private final Matters matters;
    private final Clock clock;
    private final Texts pageTexts;

    DeadlinePanel(DeadlineReader deadlines, Matters matters, Clock clock, Texts pageTexts) {
        this.pageTexts = pageTexts;
        this.deadlines = deadlines;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * What the template shows.
     *
     * @param deadlines what no task stands for, or stands still; the first to end first
     * @param more the rest of these
     * @param ofTasks those of the open tasks, which the page names with their day already
     * @param matters what each deadline is about, by its id; without those of which nobody knows
     * @param subjects in which the viewer can start a clock by hand
     * @param penalties whether to point at the overview of what late decisions cost
     */
    record Model(
            List<RunningDeadline> deadlines, List<RunningDeadline> more, List<RunningDeadline> ofTasks, Map<String, String> matters,
            LocalDate today, List<String> subjects, boolean penalties) {

        public boolean isEmpty() {
            return deadlines.isEmpty() && ofTasks.isEmpty();
        }
    }

    private static final int IN_SIGHT = 3;

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
        List<RunningDeadline> running = deadlines.ofDossier(dossier.id(), viewer);
        boolean late = Penalties.isFor(viewer) && running.stream().anyMatch(it -> it.defaultNoticeOn() != null);
        // Whoever sees all of a subject of a dossier works on it as one of its parties.
        LocalDate today = DutchTime.today(clock);
        List<RunningDeadline> alone = running.stream().filter(it -> !saidByTask(it)).toList();
        List<RunningDeadline> first = alone.stream().filter(it -> !it.passedForOthers(viewer, today)).limit(IN_SIGHT).toList();
        Model model = new Model(
                first, alone.stream().filter(it -> !first.contains(it)).toList(),
                running.stream().filter(DeadlinePanel::saidByTask).toList(), matters(running), today,
                dossier.closed() ? List.of() : dossier.wholeSubjects(), late);
        return running.isEmpty() && model.subjects().isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(pageTexts.get("agenda.panel.title"), "agenda/panel", model)
                        .counting(running.size()).inSightWhen(true));
    }

    /** Whether an open task has it as its day; one that stands still, or is late after a notice of default, says more than a day. */
    private static boolean saidByTask(RunningDeadline it) {
        return it.origin().taskId() != null && it.state() == DeadlineState.OPEN && it.defaultNoticeOn() == null;
    }

    private Map<String, String> matters(List<RunningDeadline> running) {
        Map<String, String> known = new HashMap<>();
        running.forEach(it -> matters.of(it).ifPresent(matter -> known.put(it.id(), matter)));
        return known;
    }
}
