package nl.werkbrug.workplaceadaptation;

import nl.werkbrug.request.GrantedAfterAll;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestAnswered;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.State;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A refusal shows at once, while its process still waits for an objection; a founded one opens it again. */
@Component
class AdaptationRefusals {

    private final AdaptationTable table;
    private final AdaptationEnds ends;
    private final AdaptationNotes notes;
    private final GrantedAfterAll afterAll;

    AdaptationRefusals(AdaptationTable table, AdaptationEnds ends, AdaptationNotes notes, GrantedAfterAll afterAll) {
        this.table = table;
        this.ends = ends;
        this.notes = notes;
        this.afterAll = afterAll;
    }

    @EventListener
    @Transactional
    public void answered(RequestAnswered answer) {
        table.find(answer.choiceId()).map(found -> table.lock(found.id())).ifPresent(it -> {
            if (answer.outcome() == Outcome.REFUSED) {
                ends.notGranted(it.id(), answer.outcome().name());
            } else if (it.state() == State.REFUSED) {
                table.close(it.id(), State.ASKED, null, null);
                notes.happened(it, "after-all:" + answer.requestId(), Words.in(Language.DUTCH, "workplaceadaptation.kept.after-all"), null);
                afterAll.goesOn(AdaptationStart.PROCESS, it.id(), AdaptationStart.variables(it));
            }
        });
    }
}
