package nl.werkbrug.trialplacement;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.TrialPlacement.Days;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.trialplacement.store.EvaluationTable;
import nl.werkbrug.trialplacement.store.PlacementTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a trial placement goes, from its plan to its first day; the caller found the task to be the viewer's. */
@Service
public class PlacementCourse {

    private final PlacementTable table;
    private final EvaluationTable evaluations;
    private final PlacementMoves moves;
    private final PlacementNotes notes;
    private final DutchFormats formats;

    PlacementCourse(
            PlacementTable table, EvaluationTable evaluations, PlacementMoves moves, PlacementNotes notes, DutchFormats formats) {
        this.table = table;
        this.evaluations = evaluations;
        this.moves = moves;
        this.notes = notes;
        this.formats = formats;
    }

    /** What the employer wants; it is asked for now. The facts were kept before. */
    @Transactional
    public void plan(String id, PlacementPlan plan, Viewer viewer) {
        TrialPlacement it = table.lock(id);
        table.plan(id, plan.authority(), plan.days());
        notes.did(it, viewer, "PLAN", Words.in(Language.DUTCH, "trialplacement.kept.planned",
                period(plan.days()), plan.authority().dutchLabel()));
    }

    /** It is allowed. From now on the employment is expected after it, so that nothing else counts from its first day. */
    @Transactional
    public void granted(String id, TrialPlacement.Decision decision, Days days, Viewer viewer) {
        table.granted(id, decision, days);
        TrialPlacement it = table.lock(id);
        notes.did(it, viewer, "GRANT", Words.in(Language.DUTCH, "trialplacement.kept.granted", formats.date(decision.on()), period(days)));
        moves.expectEmployment(it, viewer);
    }

    /** Three signatures stand under the agreement. */
    @Transactional
    public void signed(String id, LocalDate on, LocalDate first, Viewer viewer) {
        table.signed(id, on, first);
        notes.did(table.lock(id), viewer, "SIGN", Words.in(Language.DUTCH, "trialplacement.kept.signed", formats.date(first)));
    }

    /**
     * The first day is there; a second time changes nothing.
     *
     * @throws IllegalStateException without a decision from before the first day: then nothing may begin
     */
    @Transactional
    public void begin(String id) {
        TrialPlacement it = table.lock(id);
        if (it.decision() == null || it.days().first().isBefore(it.decision().on())) {
            throw new IllegalStateException("Trial placement " + id + " may not begin before a decision");
        }
        if (it.state() == State.GRANTED) {
            table.state(id, State.RUNNING);
            notes.happened(it, "begin", Words.in(Language.DUTCH, "trialplacement.kept.runs", period(it.days())), null);
        }
    }

    @Transactional
    public void evaluated(String id, PlacementEvaluation evaluation, Viewer viewer) {
        evaluations.insert(id, evaluation, viewer);
        notes.did(table.get(id), viewer, "EVALUATE", Words.in(Language.DUTCH, "trialplacement.kept.evaluated",
                evaluation.kind().dutchLabel(), formats.date(evaluation.heldOn())));
    }

    private String period(Days days) {
        return Words.in(Language.DUTCH, "kept.days.span", formats.date(days.first()), formats.date(days.last()));
    }
}
