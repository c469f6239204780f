package nl.werkbrug.agenda.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.CourseHistory;
import nl.werkbrug.agenda.DeadlineRights;
import nl.werkbrug.agenda.DeadlineState;
import nl.werkbrug.agenda.HandClock;
import nl.werkbrug.agenda.HandClocks;
import nl.werkbrug.agenda.LateDecision;
import nl.werkbrug.agenda.LateDecisions;
import nl.werkbrug.agenda.Penalties;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermRules;
import org.springframework.stereotype.Component;

/** What happened to a deadline, what the viewer can do about it, and what a late decision costs. */
@Component
class CourseSection {

    private final CourseHistory history;
    private final HandClocks clocks;
    private final LateDecisions late;
    private final Penalties penalties;
    private final DeadlineRights rights;
    private final Deadlines deadlines;

    CourseSection(
            CourseHistory history,
            HandClocks clocks,
            LateDecisions late,
            Penalties penalties,
            DeadlineRights rights,
            Deadlines deadlines) {
        this.history = history;
        this.clocks = clocks;
        this.late = late;
        this.penalties = penalties;
        this.rights = rights;
        this.deadlines = deadlines;
    }

    /**
     * What the template shows.
     *
     * @param hand null when a process started the clock
     * @param decision null without a notice of default, and for whom may not see the amount
     */
    record Model(
            List<CourseHistory.StoodStill> suspensions,
            List<CourseHistory.Longer> extensions,
            List<CourseHistory.WithdrawnNotice> withdrawnNotices,
            HandClock hand,
            LateDecision decision,
            Deeds deeds) {

        public boolean empty() {
            return suspensions.isEmpty() && extensions.isEmpty() && hand == null && !deeds.any();
        }
    }

    /** What this viewer can do now. */
    record Deeds(boolean suspend, boolean resume, boolean extend, boolean finish, boolean mend, boolean notice, boolean takeBack) {

        public boolean any() {
            return suspend || resume || extend || finish || mend || notice;
        }
    }

    Model of(RunningDeadline it, Viewer viewer) {
        return new Model(
                history.suspensions(it.id()), history.extensions(it.id()),
                history.withdrawnNotices(it.id()), clocks.find(it.id()).orElse(null),
                penalties.maySee(it.id(), viewer) ? late.of(it).orElse(null) : null, deeds(it, viewer));
    }

    private Deeds deeds(RunningDeadline it, Viewer viewer) {
        if (!it.state().running()) {
            return new Deeds(false, false, false, false, false, false, false);
        }
        TermRules rules = deadlines.term(it.origin().termCode()).rules();
        boolean change = rights.mayChange(it.id(), viewer);
        boolean still = it.state() == DeadlineState.SUSPENDED;
        boolean notice = late.canCost(it) && it.defaultNoticeOn() == null && !still && rights.mayWorkOn(it.id(), viewer);
        return new Deeds(
                change && rules.suspendable() && !still, change && still, change && rules.extension().isPresent(),
                rights.mayFinish(it.id(), viewer), rights.mayMend(it.id(), viewer), notice, change);
    }
}
