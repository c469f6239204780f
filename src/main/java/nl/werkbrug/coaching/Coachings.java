package nl.werkbrug.coaching;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.coaching.Coaching.State;
import nl.werkbrug.coaching.store.BreakTable;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a coaching goes: its coach, its plan, and what comes after a period. */
@Service
public class Coachings {

    /** Why it ended. */
    static final String FINISHED = Words.in(Language.DUTCH, "coaching.kept.over");
    static final String NOT_GRANTED = Words.in(Language.DUTCH, "coaching.kept.not-granted");

    private final CoachingTable table;
    private final PeriodTable periods;
    private final BreakTable breaks;
    private final PeriodRules rules;
    private final Consents consents;
    private final CoachingNotices notices;

    Coachings(
            CoachingTable table, PeriodTable periods, BreakTable breaks, PeriodRules rules, Consents consents,
            CoachingNotices notices) {
        this.table = table;
        this.periods = periods;
        this.breaks = breaks;
        this.rules = rules;
        this.consents = consents;
        this.notices = notices;
    }

    /** What comes after a period. */
    public enum Next { RENEW, BREAK, LAST }

    /** Who coaches now; empty while nobody is let in. Writes down who keeps the log. */
    @Transactional
    public Optional<String> coach(String id) {
        Coaching it = table.lock(id);
        Optional<String> coach = table.coachLetIn(it.dossierId());
        if (it.keeper().worksAs() == WorksAs.COACH && coach.isPresent() && !coach.get().equals(it.keeper().partyId())) {
            table.keeper(id, coach.get());
        }
        return coach;
    }

    /** Lets an organisation of coaches in with the consent of the employee. */
    @Transactional
    public void letIn(String id, String partyId, LocalDate consentOn, Viewer viewer) {
        consents.give(table.get(id).dossierId(), Coaching.SUBJECT, partyId, WorksAs.COACH, consentOn, viewer);
        coach(id);
    }

    @Transactional
    public void plan(String id, Coaching.Plan plan, Viewer viewer) {
        table.plan(id, plan);
        notices.by(viewer, table.get(id).dossierId(), Words.in(Language.DUTCH, "coaching.kept.plan",
                plan.regime().dutchLabel(), plan.payer().dutchLabel()));
    }

    /** Coaching is asked once more, for the next period. */
    @Transactional
    public void renew(String id, Regime regime, Viewer viewer) {
        table.regime(id, regime);
        notices.by(viewer, table.get(id).dossierId(), Words.in(Language.DUTCH, "coaching.kept.longer"));
    }

    /** The authority said no, or it was not asked. */
    @Transactional
    public void notGranted(String id) {
        over(id, NOT_GRANTED);
    }

    /** Nothing comes any more. */
    @Transactional
    public void finish(String id) {
        over(id, FINISHED);
    }

    private void over(String id, String why) {
        Coaching it = table.lock(id);
        if (it.over()) {
            return;
        }
        table.state(id, State.ENDED);
        if (table.whyEnded(id) == null) {
            table.endedBecause(id, why);
        }
        notices.bySystem(it.dossierId(), "over:" + id, why);
    }

    /** What comes after the last period. */
    @Transactional
    public Next next(String id) {
        Coaching it = table.lock(id);
        CoachingPeriod last = periods.newest(id).orElseThrow();
        if (it.state() == State.ENDING) {
            return Next.LAST;
        }
        if (brokenOff(id, last)) {
            table.state(id, State.BROKEN);
            return Next.BREAK;
        }
        boolean contractOver = it.endsOn() != null && !last.lastDay().isBefore(it.endsOn());
        return contractOver || it.byUwv() && !last.lastDay().isBefore(longest(it, last)) ? Next.LAST : Next.RENEW;
    }

    /** Whether a long break put an end to the period. */
    private boolean brokenOff(String id, CoachingPeriod last) {
        return breaks.newest(id).filter(it -> it.firstDay().equals(rules.dayAfter(last.lastDay())))
                .filter(it -> it.lastDay() == null || rules.isLong(new PeriodRules.Span(it.firstDay(), it.lastDay())))
                .isPresent();
    }

    /** The last day of the three years that UWV pays for. */
    private LocalDate longest(Coaching it, CoachingPeriod last) {
        return rules.longest(rules.termStart(
                periods.spans(it.dossierId()).stream().filter(span -> span.first().isBefore(last.firstDay())).toList(),
                last.firstDay()));
    }
}
