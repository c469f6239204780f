package nl.werkbrug.coaching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.coaching.Coaching.State;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employment goes on after all, and so does the coaching that stopped because of it. */
@Component
class CoachingGoesOn {

    private static final String GOES_ON = "JobCoachingGoesOn";
    private static final String TOLD = Words.in(Language.DUTCH, "coaching.kept.goes-on");

    private final CoachingTable table;
    private final PeriodTable periods;
    private final Workflow workflow;
    private final CoachingNotices notices;
    private final Clock clock;

    CoachingGoesOn(CoachingTable table, PeriodTable periods, Workflow workflow, CoachingNotices notices, Clock clock) {
        this.table = table;
        this.periods = periods;
        this.workflow = workflow;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void employmentGoesOn(EmploymentGoesOn employment) {
        for (Coaching each : table.ofHire(employment.hireId())) {
            Coaching it = table.lock(each.id());
            if (CoachingEnds.EMPLOYMENT_ENDS.equals(table.whyEnded(it.id()))) {
                table.endedBecause(it.id(), null);
                goesOn(it);
                notices.again(it.dossierId(), TOLD);
            }
        }
    }

    private void goesOn(Coaching it) {
        if (it.state() == State.ENDING) {
            table.state(it.id(), State.RUNNING);
            asGranted(it);
            workflow.send(GOES_ON, it.id(), Map.of());
        } else {
            table.state(it.id(), State.ASKING);
            workflow.startAgain(CoachingStart.PROCESS, it.id(), CoachingStart.variables(it));
        }
    }

    /** A period of which the report is being made is over; the next one is asked then. */
    private void asGranted(Coaching it) {
        LocalDate today = DutchTime.today(clock);
        periods.newest(it.id()).filter(period -> period.lastDay().isAfter(today)).ifPresent(period -> {
            periods.asGranted(period);
            workflow.recomputeTimers(it.id());
        });
    }
}
