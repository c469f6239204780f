package nl.werkbrug.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.coaching.Coaching.State;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.dossier.ConsentGiven;
import nl.werkbrug.dossier.ConsentWithdrawn;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a coaching, and coaches who come and go. */
@Service
public class CoachingEnds {

    /** Why it ended, when that may be taken back. */
    static final String EMPLOYMENT_ENDS = Words.in(Language.DUTCH, "coaching.kept.employment-ends");

    private static final String STOPPED = "JobCoachingStopped";
    private static final String ENDS = "JobCoachingEnds";
    private static final String COACH_LEFT = "JobCoachLeft";

    private final CoachingTable table;
    private final PeriodTable periods;
    private final Workflow workflow;
    private final CoachingNotices notices;
    private final AuthorityRequests requests;
    private final Clock clock;

    CoachingEnds(
            CoachingTable table, PeriodTable periods, Workflow workflow, CoachingNotices notices, AuthorityRequests requests,
            Clock clock) {
        this.table = table;
        this.periods = periods;
        this.workflow = workflow;
        this.notices = notices;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Ends it on a day. A period that runs then gets its last report; without one everything stops at once.
     *
     * @return false when it was over before
     */
    @Transactional
    public boolean end(String id, LocalDate lastDay, String why) {
        Coaching it = table.lock(id);
        if (it.over() || it.state() == State.ENDING) {
            return false;
        }
        table.endedBecause(id, why);
        notices.again(it.dossierId(), why);
        Optional<CoachingPeriod> open = periods.newest(id).filter(period -> !period.reported());
        if (it.state() != State.RUNNING || open.isEmpty() || open.get().firstDay().isAfter(lastDay)) {
            stop(it);
            return true;
        }
        table.state(id, State.ENDING);
        if (open.get().lastDay().isAfter(lastDay)) {
            periods.endsWithEmployment(open.get(), lastDay);
        }
        workflow.send(ENDS, id, Map.of());
        workflow.recomputeTimers(id);
        return true;
    }

    private void stop(Coaching it) {
        table.state(it.id(), State.ENDED);
        workflow.send(STOPPED, it.id(), Map.of());
        requests.stop(it.id(), Words.in(Language.DUTCH, "coaching.kept.stops"));
    }

    /** It did not come to a hire: nothing is left to do, also not about money. */
    @EventListener
    @Transactional
    public void hireEnded(HireEnded hire) {
        for (Coaching it : table.ofHire(hire.hireId())) {
            if (!it.over()) {
                stop(it);
                notices.bySystem(it.dossierId(), "over:" + it.id(), Words.in(Language.DUTCH, "coaching.kept.no-hire"));
            }
            periods.of(it.id()).forEach(period -> workflow.send("JobCoachingVoid", period.id(), Map.of()));
        }
    }

    @EventListener
    @Transactional
    public void employmentEnded(EmploymentEnded employment) {
        for (Coaching it : table.ofHire(employment.hireId())) {
            if (!end(it.id(), employment.lastDay(), EMPLOYMENT_ENDS) && EMPLOYMENT_ENDS.equals(table.whyEnded(it.id()))) {
                otherLastDay(it, employment.lastDay());
            }
        }
    }

    /** Another last day was told; once the last report is made nothing moves any more. */
    private void otherLastDay(Coaching it, LocalDate lastDay) {
        periods.newest(it.id()).filter(period -> period.lastDay().isAfter(DutchTime.today(clock))).ifPresent(period -> {
            periods.endsWithEmployment(period, lastDay);
            workflow.recomputeTimers(it.id());
        });
    }

    /** Who is let in keeps the log from now on, when nobody does. */
    @EventListener
    @Transactional
    public void coachCame(ConsentGiven consent) {
        if (consent.subject().equals(Coaching.SUBJECT) && consent.part() == WorksAs.COACH) {
            table.withoutCoach(consent.dossierId()).forEach(it -> table.keeper(it.id(), consent.partyId()));
        }
    }

    /** His tasks go back until another coach is let in; his notes stay his. */
    @EventListener
    @Transactional
    public void coachLeft(ConsentWithdrawn consent) {
        if (!consent.subject().equals(Coaching.SUBJECT) || consent.part() != WorksAs.COACH) {
            return;
        }
        for (Coaching it : table.coachedBy(consent.dossierId(), consent.partyId())) {
            table.keeper(it.id(), table.coachLetIn(it.dossierId()).orElse(null));
            if (!it.over()) {
                notices.bySystem(it.dossierId(), "coach-left:" + consent.consentId(),
                        Words.in(Language.DUTCH, "coaching.kept.coach-left"));
                workflow.send(COACH_LEFT, it.id(), Map.of());
            }
        }
    }
}
