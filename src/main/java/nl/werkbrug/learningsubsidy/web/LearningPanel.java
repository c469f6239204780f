package nl.werkbrug.learningsubsidy.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.learningsubsidy.LearningPlace;
import nl.werkbrug.learningsubsidy.LearningYear;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import nl.werkbrug.learningsubsidy.store.LearningYearTable;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** Learning at work on the dossier page: the place, its school years and what was kept. */
@Component
class LearningPanel implements DossierPanel {

    private final LearningPlaceTable places;
    private final LearningYearTable years;
    private final LearningViews views;
    private final AuthorityRequests requests;
    private final Texts texts;

    LearningPanel(LearningPlaceTable places, LearningYearTable years, LearningViews views, AuthorityRequests requests, Texts texts) {
        this.places = places;
        this.years = years;
        this.views = views;
        this.requests = requests;
        this.texts = texts;
    }

    /**
     * One place.
     *
     * @param years the newest first
     * @param tooLate whether the newest request was sent after the desk closed
     * @param acts whether the viewer works on it for the employer
     */
    record Row(LearningPlace place, List<LearningViews.YearView> years, boolean tooLate, boolean acts) {

        /** Whether anything may still be told about it. */
        public boolean open() {
            return acts && LearningAccess.open(place);
        }
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<Row> rows = places.visible(dossier.id(), viewer).stream().map(it -> row(it, viewer)).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Panel(texts.get("learningsubsidy.title"), "learningsubsidy/panel", rows));
    }

    private Row row(LearningPlace it, Viewer viewer) {
        List<LearningYear> newestFirst = new ArrayList<>(it.agreement() == null ? List.of() : years.of(it.id()));
        Collections.reverse(newestFirst);
        List<LearningViews.YearView> shown = newestFirst.stream().map(year -> views.of(it, year)).toList();
        return new Row(it, shown, !shown.isEmpty() && sentLate(it, shown.get(0)), places.ofEmployer(it.id(), viewer).isPresent());
    }

    private boolean sentLate(LearningPlace it, LearningViews.YearView newest) {
        List<AuthorityRequest> asked = requests.ofChoice(it.id()).stream().filter(request -> request.asked() != null).toList();
        return newest.year().state() == LearningYear.State.ASKED && !asked.isEmpty()
                && asked.get(asked.size() - 1).asked().on().isAfter(newest.season().closesOn());
    }
}
