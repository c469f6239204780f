package nl.werkbrug.trialplacement.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.trialplacement.PlacementEvaluation;
import nl.werkbrug.trialplacement.PlacementSickness;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.trialplacement.store.EvaluationTable;
import nl.werkbrug.trialplacement.store.ExtensionTable;
import nl.werkbrug.trialplacement.store.ExtensionTable.Extension;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.trialplacement.store.TrialSicknessTable;
import nl.werkbrug.trialplacement.store.TrialSicknessTable.Sickness;
import org.springframework.stereotype.Component;

/** The trial placement on the dossier page; days of sickness are the employer's only. */
@Component
class TrialPanel implements DossierPanel {

    private final PlacementTable table;
    private final EvaluationTable evaluations;
    private final ExtensionTable extensions;
    private final TrialSicknessTable sickness;
    private final PlacementSickness rules;
    private final Clock clock;
    private final Texts texts;

    TrialPanel(
            PlacementTable table, EvaluationTable evaluations, ExtensionTable extensions, TrialSicknessTable sickness,
            PlacementSickness rules, Clock clock, Texts texts) {
        this.table = table;
        this.evaluations = evaluations;
        this.extensions = extensions;
        this.sickness = sickness;
        this.rules = rules;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * One trial placement.
     *
     * @param sickness empty for who does not work for the employer
     * @param acts whether the viewer works on it for the employer
     * @param standsStill whether its last day moves with sickness now; only for who acts
     * @param tooLong whether its last day is over and nobody said what comes of it
     */
    record Row(
            TrialPlacement trial, List<PlacementEvaluation> evaluations, List<Extension> extensions, List<Sickness> sickness,
            boolean acts, boolean standsStill, boolean tooLong) {

        /** Whether work may begin. */
        public boolean notYet() {
            return trial.state() == State.PLANNING || trial.state() == State.ASKED || trial.state() == State.GRANTED;
        }

        public boolean runs() {
            return trial.state() == State.RUNNING;
        }

        public boolean sickNow() {
            return sickness.stream().anyMatch(it -> it.last() == null);
        }
    }

    @Override
    public int order() {
        return 38;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<Row> rows = table.visible(dossier.id(), viewer).stream().map(it -> row(it, viewer)).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(texts.get("trialplacement.panel.title"), "trialplacement/panel", rows)
                        .inSightWhen(rows.stream().anyMatch(it -> it.notYet() || it.runs())));
    }

    private Row row(TrialPlacement it, Viewer viewer) {
        boolean acts = table.ofEmployer(it.id(), viewer).isPresent();
        boolean tooLong = it.state() == State.RUNNING && it.days().last().isBefore(DutchTime.today(clock));
        return new Row(
                it, evaluations.of(it.id()), extensions.of(it.id()), acts ? sickness.of(it.id()) : List.of(), acts,
                acts && rules.standsStill(it.id()), tooLong && !rules.standsStill(it.id()));
    }
}
