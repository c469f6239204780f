package nl.werkbrug.coaching;

import nl.werkbrug.coaching.Coaching.State;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

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

    CoachingRefusals(CoachingTable table, PeriodTable periods, Coachings coachings, CoachingNotices notices) {
        this.table = table;
        this.periods = periods;
        this.coachings = coachings;
        this.notices = notices;
    }

    @EventListener
    void answered(RequestAnswered answer) {
        table.find(answer.choiceId()).filter(it -> periods.newest(it.id()).isEmpty()).ifPresent(it -> {
            if (answer.outcome() == Outcome.REFUSED) {
                coachings.notGranted(it.id());
            } else if (it.over()) {
                table.state(it.id(), State.ASKING);
                table.endedBecause(it.id(), null);
                notices.bySystem(it.dossierId(), "after-all:" + answer.requestId(), "De begeleiding is na bezwaar toch toegekend.");
            }
        });
    }
}
