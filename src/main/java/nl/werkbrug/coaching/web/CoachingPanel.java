package nl.werkbrug.coaching.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingBreaks;
import nl.werkbrug.coaching.Grants;
import nl.werkbrug.coaching.note.CoachNote;
import nl.werkbrug.coaching.note.CoachNotes;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** Job coaching on the dossier page: the period and its hours for everybody, the log for who keeps it, no notes. */
@Component
class CoachingPanel implements DossierPanel {

    private final CoachingTable coachings;
    private final Grants grants;
    private final CoachingBreaks breaks;
    private final PeriodViews views;
    private final CoachNotes notes;
    private final Texts pageTexts;

    CoachingPanel(CoachingTable coachings, Grants grants, CoachingBreaks breaks, PeriodViews views, CoachNotes notes, Texts pageTexts) {
        this.pageTexts = pageTexts;
        this.coachings = coachings;
        this.grants = grants;
        this.breaks = breaks;
        this.views = views;
        this.notes = notes;
    }

    /**
     * One coaching.
     *
     * @param period the one that runs, or the newest; null before the first
     * @param shared what the coach wrote for the viewer
     * @param keeps whether the viewer keeps the log
     * @param coaches whether the viewer is the coach and has notes
     * @param acts whether the viewer may report a break and the end
     * @param broken whether it stands still
     */
    record Row(
            Coaching coaching, PeriodView period, List<CoachNote.Share> shared, boolean keeps, boolean coaches, boolean acts,
            boolean broken) {}

    @Override
    public int order() {
        return 44;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<Row> rows = coachings.visible(dossier.id(), viewer).stream().map(it -> row(it, viewer)).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(pageTexts.get("coaching.panel.title"), "coaching/panel", rows)
                        .inSightWhen(rows.stream().anyMatch(Row::keeps)));
    }

    private Row row(Coaching it, Viewer viewer) {
        boolean keeps = coachings.kept(it.id(), viewer).isPresent();
        boolean employer = coachings.actedOn(it.id(), WorksAs.PAYROLL, viewer).isPresent();
        return new Row(
                it, grants.current(it.id()).map(period -> views.of(it, period)).orElse(null), notes.shared(it.id(), viewer), keeps,
                keeps && it.keeper().worksAs() == WorksAs.COACH, (keeps || employer) && !it.over(),
                breaks.lasting(it.id()).isPresent());
    }
}
