package nl.werkbrug.trialplacement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.trialplacement.store.TrialSicknessTable;
import nl.werkbrug.trialplacement.store.TrialSicknessTable.Sickness;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sickness during a trial placement: where the law says that its days do not count, the last day moves. */
@Service
public class PlacementSickness {

    private final PlacementTable table;
    private final TrialSicknessTable sickness;
    private final PlacementLength length;
    private final PlacementFacts facts;
    private final PlacementMoves moves;
    private final PlacementNotes notes;
    private final Workflow workflow;

    PlacementSickness(
            PlacementTable table, TrialSicknessTable sickness, PlacementLength length, PlacementFacts facts, PlacementMoves moves,
            PlacementNotes notes, Workflow workflow) {
        this.table = table;
        this.sickness = sickness;
        this.length = length;
        this.facts = facts;
        this.moves = moves;
        this.notes = notes;
        this.workflow = workflow;
    }

    /** The term that sets the length of this one; it says whether days of sickness count. */
    @Transactional(readOnly = true)
    public Term term(TrialPlacement it) {
        return length.term(it.authority(), facts.benefit(it));
    }

    /** Whether days of sickness make it longer. */
    @Transactional(readOnly = true)
    public boolean makesLonger(TrialPlacement it) {
        return it.planned() && term(it).rules().suspendable();
    }

    /** Whether somebody is sick now and those days do not count; not once the employer wants to tell the outcome. */
    @Transactional(readOnly = true)
    public boolean standsStill(String id) {
        TrialPlacement it = table.get(id);
        return it.closing().outcomeFrom() == null && sickness.lasting(id).isPresent() && makesLonger(it);
    }

    /** The sickness that lasts. */
    @Transactional(readOnly = true)
    public Optional<Sickness> lasting(String id) {
        return sickness.lasting(id);
    }

    /** Whether one that was told before has days in common with it. */
    @Transactional(readOnly = true)
    public boolean overlaps(String id, LocalDate first, LocalDate last) {
        return sickness.of(id).stream().anyMatch(it ->
                (last == null || !it.first().isAfter(last)) && (it.last() == null || !it.last().isBefore(first)));
    }

    /** How many days did not count up to now. */
    @Transactional(readOnly = true)
    public long stoodStill(TrialPlacement it) {
        return !makesLonger(it) ? 0 : sickness.of(it.id()).stream().filter(each -> each.last() != null)
                .mapToLong(each -> PlacementDays.count(each.first(), each.last())).sum();
    }

    /** @param last null while it lasts */
    @Transactional
    public void begins(String id, LocalDate first, LocalDate last, Viewer viewer) {
        TrialPlacement it = table.lock(id);
        sickness.insert(id, first, last, viewer);
        notes.quietly(it, viewer, "TELL_SICK");
        if (last != null) {
            over(it, first, last, viewer);
        }
    }

    @Transactional
    public void ends(String id, LocalDate last, Viewer viewer) {
        TrialPlacement it = table.lock(id);
        Sickness lasting = sickness.lasting(id).orElseThrow();
        sickness.recovered(lasting.id(), last);
        notes.quietly(it, viewer, "TELL_RECOVERED");
        over(it, lasting.first(), last, viewer);
    }

    private void over(TrialPlacement it, LocalDate first, LocalDate last, Viewer viewer) {
        if (makesLonger(it)) {
            moves.last(it.id(), PlacementDays.later(it.days().last(), PlacementDays.count(first, last)), viewer);
            workflow.send(PlacementMoves.RECOVERED, it.id(), Map.of());
        }
    }
}
