package nl.werkbrug.coaching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.coaching.Coaching.State;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.GrantedAfterAll;
import nl.werkbrug.request.GrantedMore;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coaching that was granted for a shorter time goes on after an objection: the period that runs becomes longer, with its hours; when
 * all was over the rest is taken over as a period of its own.
 */
@Component
class CoachingGains implements GrantedMore {

    private final CoachingTable table;
    private final PeriodTable periods;
    private final Grants grants;
    private final CoachingNotices notices;
    private final GrantedAfterAll afterAll;
    private final Workflow workflow;
    private final DutchFormats formats;

    CoachingGains(
            CoachingTable table, PeriodTable periods, Grants grants, CoachingNotices notices, GrantedAfterAll afterAll,
            Workflow workflow, DutchFormats formats) {
        this.table = table;
        this.periods = periods;
        this.grants = grants;
        this.notices = notices;
        this.afterAll = afterAll;
        this.workflow = workflow;
        this.formats = formats;
    }

    @Override
    @Transactional
    public boolean takesOver(AuthorityRequest request, RequestDecision decision) {
        Optional<Coaching> found = table.find(request.choiceId()).map(it -> table.lock(it.id()));
        return found.flatMap(it -> periods.newest(it.id())).filter(last -> isOf(decision, last) && decision.until().isAfter(last.lastDay()))
                .map(last -> goesOn(found.get(), last, decision)).orElse(false);
    }

    /** The newest period may be of the request before; then this one is not taken over yet. */
    private static boolean isOf(RequestDecision decision, CoachingPeriod last) {
        return decision.from() != null && decision.until() != null && !last.lastDay().isBefore(decision.from());
    }

    private boolean goesOn(Coaching it, CoachingPeriod last, RequestDecision decision) {
        if (it.state() == State.RUNNING && !last.reported()) {
            longer(it, last, decision.until());
            return last.grant().grantedMinutes() == null && last.grant().advance() == null;
        }
        if (it.over() && Coachings.FINISHED.equals(table.whyEnded(it.id()))) {
            table.state(it.id(), State.RUNNING);
            table.endedBecause(it.id(), null);
            notices.bySystem(it.dossierId(), "more:" + decision.id(),
                    Words.in(Language.DUTCH, "coaching.kept.longer-take-over"));
            afterAll.goesOn(CoachingStart.PROCESS, it.id(), CoachingStart.variables(it));
            return true;
        }
        return false;
    }

    /** The hours of work grow with the days, and those of coaching with them; hours that the decision named stay. */
    private void longer(Coaching it, CoachingPeriod last, LocalDate until) {
        BigDecimal more = HourBudget.worked(it.hoursPerWeek(), last.firstDay(), until)
                .subtract(HourBudget.worked(it.hoursPerWeek(), last.firstDay(), last.lastDay()));
        BigDecimal hours = last.grant().hoursWorked().add(more);
        int minutes = grants.expected(it.id(), last.firstDay(), until, last.grant().regime()).share()
                .map(share -> HourBudget.minutes(hours, share.percent(), share.cap())).orElse(last.grant().computedMinutes());
        periods.longer(last.id(), until, hours, minutes);
        notices.again(it.dossierId(), Words.in(Language.DUTCH, "coaching.kept.longer-until", formats.date(until)));
        workflow.recomputeTimers(it.id());
    }
}
