package nl.werkbrug.trialplacement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.hire.HireCorrected;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A trial placement gets other days: its terms and timers follow, and so does the first day of the employment after it. */
@Component
class PlacementMoves {

    /** Of somebody who was sick, so that a trial that stood still goes on. */
    static final String RECOVERED = "TrialPlacementRecovered";

    private final PlacementTable table;
    private final PlacementFacts facts;
    private final Hires hires;
    private final RunningDeadlines running;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final PlacementNotes notes;
    private final DutchFormats formats;

    PlacementMoves(
            PlacementTable table, PlacementFacts facts, Hires hires, RunningDeadlines running, Workflow workflow,
            ApplicationEventPublisher events, PlacementNotes notes, DutchFormats formats) {
        this.table = table;
        this.facts = facts;
        this.hires = hires;
        this.running = running;
        this.workflow = workflow;
        this.events = events;
        this.notes = notes;
        this.formats = formats;
    }

    /** It ends on another day; why is nobody's business but the employer's. */
    @Transactional
    void last(String id, LocalDate last, Viewer viewer) {
        table.last(id, last);
        TrialPlacement it = table.lock(id);
        notes.did(it, viewer, "MOVE", Words.in(Language.DUTCH, "trialplacement.kept.moved", formats.date(last)));
        recompute(it, viewer);
        expectEmployment(it, viewer);
    }

    void recompute(TrialPlacement it, Viewer viewer) {
        running.recompute(it.id(), Words.in(Language.DUTCH, "trialplacement.kept.days-changed"), viewer.displayName());
        workflow.recomputeTimers(it.id());
    }

    /** Its outcome is told sooner, also while it stands still. */
    void endsSooner(TrialPlacement it, Viewer viewer) {
        workflow.send(RECOVERED, it.id(), Map.of());
        recompute(it, viewer);
    }

    /** Somebody on trial is not employed yet: the first working day is the day after it, or the later one that was promised. */
    @Transactional
    void expectEmployment(TrialPlacement it, Viewer viewer) {
        LocalDate next = PlacementDays.dayAfter(it.days().last());
        LocalDate day = facts.date(it, PlacementFacts.CONTRACT_FROM).filter(promised -> promised.isAfter(next)).orElse(next);
        if (!Optional.of(day).equals(facts.date(it, HirePaths.STARTS_ON))) {
            facts.put(it, HirePaths.STARTS_ON, day.toString(), "de dag na de proefplaatsing", viewer);
            hireChanged(it, viewer);
        }
    }

    /** What was told of the job changed: what hangs on it follows. */
    void hireChanged(TrialPlacement it, Viewer viewer) {
        workflow.recomputeTimers(it.hireId());
        events.publishEvent(new HireCorrected(hires.get(it.hireId()), viewer));
    }
}
