package nl.werkbrug.trialplacement;

import nl.werkbrug.request.GrantedAfterAll;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestAnswered;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.trialplacement.store.PlacementTable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A refusal shows at once, while its process still waits for an objection; a founded one opens it again. What is refused is a longer
 * placement when one was allowed before: that waits.
 */
@Component
class PlacementRefusals {

    private final PlacementTable table;
    private final PlacementEnds ends;
    private final PlacementNotes notes;
    private final GrantedAfterAll afterAll;

    PlacementRefusals(PlacementTable table, PlacementEnds ends, PlacementNotes notes, GrantedAfterAll afterAll) {
        this.table = table;
        this.ends = ends;
        this.notes = notes;
        this.afterAll = afterAll;
    }

    @EventListener
    @Transactional
    public void answered(RequestAnswered answer) {
        table.find(answer.choiceId()).map(found -> table.lock(found.id())).ifPresent(it -> {
            boolean first = it.state() == State.PLANNING || it.state() == State.ASKED;
            if (answer.outcome() == Outcome.REFUSED && first) {
                ends.notGranted(it.id(), answer.outcome().name());
            } else if (answer.outcome() != Outcome.REFUSED && it.state() == State.REFUSED) {
                table.close(it.id(), State.ASKED, null, null);
                notes.happened(it, "after-all:" + answer.requestId(), Words.in(Language.DUTCH, "trialplacement.kept.after-all"), null);
                afterAll.goesOn(PlacementStart.PROCESS, it.id(), PlacementStart.variables(it));
            }
        });
    }
}
