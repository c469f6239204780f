package nl.werkbrug.agenda.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineReader;
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
     * @param matters what each deadline is about, by its id; without those of which nobody knows
     * @param subjects in which the viewer can start a clock by hand
     * @param penalties whether to point at the overview of what late decisions cost
     */
    record Model(
            List<RunningDeadline> deadlines, Map<String, String> matters, LocalDate today, List<String> subjects, boolean penalties) {}

    @Override
    public int order() {
        return 25;
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
        Model model = new Model(
                running, matters(running), DutchTime.today(clock), dossier.closed() ? List.of() : dossier.wholeSubjects(), late);
        return running.isEmpty() && model.subjects().isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(pageTexts.get("agenda.panel.title"), "agenda/panel", model));
    }

    private Map<String, String> matters(List<RunningDeadline> running) {
        Map<String, String> known = new HashMap<>();
        running.forEach(it -> matters.of(it).ifPresent(matter -> known.put(it.id(), matter)));
        return known;
    }
}
