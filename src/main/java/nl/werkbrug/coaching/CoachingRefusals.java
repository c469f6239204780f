package nl.werkbrug.coaching;

import nl.werkbrug.coaching.Coaching.State;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.request.GrantedAfterAll;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestAnswered;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A refusal of the first period shows at once, while its process still waits for an objection; a founded one opens it again. When a
 * next period is refused the one before still runs.
 */
@Component
class CoachingRefusals {

    private final CoachingTable table;
    private final PeriodTable periods;
    private final Coachings coachings;
    private final CoachingNotices notices;
    private final GrantedAfterAll afterAll;

    CoachingRefusals(
            CoachingTable table, PeriodTable periods, Coachings coachings, CoachingNotices notices, GrantedAfterAll afterAll) {
        this.table = table;
        this.periods = periods;
        this.coachings = coachings;
        this.notices = notices;
        this.afterAll = afterAll;
    }

    @EventListener
    @Transactional
    public void answered(RequestAnswered answer) {
        table.find(answer.choiceId()).map(found -> table.lock(found.id())).ifPresent(it -> {
            boolean first = periods.newest(it.id()).isEmpty();
            if (answer.outcome() != Outcome.REFUSED) {
                grantedAfterAll(it, first, answer.requestId());
            } else if (first) {
                coachings.notGranted(it.id());
            }
        });
    }

    /** Not when it ended for another reason: then nobody is coached any more. */
    private void grantedAfterAll(Coaching it, boolean first, String requestId) {
        if (it.over() && Coachings.NOT_GRANTED.equals(table.whyEnded(it.id()))) {
            table.state(it.id(), first ? State.ASKING : State.RUNNING);
            table.endedBecause(it.id(), null);
            notices.bySystem(it.dossierId(), "after-all:" + requestId, Words.in(Language.DUTCH, "coaching.kept.after-all"));
            afterAll.goesOn(CoachingStart.PROCESS, it.id(), CoachingStart.variables(it));
        }
    }
}
