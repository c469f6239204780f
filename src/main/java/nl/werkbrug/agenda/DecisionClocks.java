package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clock of a decision that a process takes: it stands still while an application or objection is completed, and ends when the
 * decision was made known. Every call joins the transaction of the step that it belongs to; what does not run is left alone.
 */
@Service
public class DecisionClocks {

    private static final String FIRST_STILL_DAY = "AWB_4_15";
    private static final Viewer NOBODY = new Viewer("", "", TimelineEntry.SYSTEM, Set.of());

    private final DeadlineStore store;
    private final CourseStore courses;
    private final DeadlineCourses changes;
    private final DeadlineMoves moves;
    private final LateDecisions late;
    private final Deadlines deadlines;
    private final Clock clock;

    DecisionClocks(
            DeadlineStore store,
            CourseStore courses,
            DeadlineCourses changes,
            DeadlineMoves moves,
            LateDecisions late,
            Deadlines deadlines,
            Clock clock) {
        this.store = store;
        this.courses = courses;
        this.changes = changes;
        this.moves = moves;
        this.late = late;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** It stands still from the day after today (article 4:15 lid 1 Awb); a clock that has run out already does not. */
    @Transactional
    public boolean standStill(String businessKey, String code, String reason, Viewer viewer) {
        return standStill(businessKey, code, reason, viewer, DutchTime.today(clock));
    }

    /**
     * Idem from the day after the authority asked by letter; a term that cannot stand still runs on.
     *
     * @return whether it stands still now
     */
    @Transactional
    public boolean standStill(String businessKey, String code, String reason, Viewer viewer, LocalDate askedOn) {
        boolean still = false;
        LocalDate from = deadlines.compute(FIRST_STILL_DAY, askedOn).end();
        for (RunningDeadline it : running(businessKey, code)) {
            still |= it.state() == DeadlineState.SUSPENDED;
            if (stops(it, from)) {
                change(it, new CourseChange.Suspend(from, reason), viewer);
                still = true;
            }
        }
        return still;
    }

    /** Whether it would stand still when the authority asked by letter on that day. */
    @Transactional
    public boolean canStandStill(String businessKey, String code, LocalDate askedOn) {
        LocalDate from = deadlines.compute(FIRST_STILL_DAY, askedOn).end();
        return running(businessKey, code).stream().anyMatch(it -> it.state() == DeadlineState.SUSPENDED || stops(it, from));
    }

    private boolean stops(RunningDeadline it, LocalDate from) {
        return deadlines.term(it.origin().termCode()).rules().suspendable() && it.state() == DeadlineState.OPEN && !from.isAfter(it.dates().end());
    }

    /** It runs again: the given day counts. */
    @Transactional
    public void runAgain(String businessKey, String code, LocalDate on) {
        for (RunningDeadline it : running(businessKey, code)) {
            if (it.state() == DeadlineState.SUSPENDED) {
                LocalDate from = courses.of(it.id(), it.dates().start()).suspensions().stream()
                        .map(each -> each.from()).max(LocalDate::compareTo).orElseThrow();
                change(it, new CourseChange.Resume(on.isBefore(from) ? from : on), NOBODY);
            }
        }
    }

    /** The decision was made known: the clock ends, and a penalty that ran is final. */
    @Transactional
    public void decided(String businessKey, String code, LocalDate on) {
        for (RunningDeadline it : running(businessKey, code)) {
            store.end("id = :key", it.id(), DeadlineState.MET);
            late.decided(it, on, NOBODY);
        }
    }

    /** The decision need not come any more. */
    @Transactional
    public void dropped(String businessKey, String code) {
        for (RunningDeadline it : running(businessKey, code)) {
            store.end("id = :key", it.id(), DeadlineState.WITHDRAWN);
            late.withdrawn(it);
        }
    }

    private List<RunningDeadline> running(String businessKey, String code) {
        return store.lockOfKey(businessKey).stream().filter(it -> it.code().equals(code)).toList();
    }

    private void change(RunningDeadline it, CourseChange change, Viewer viewer) {
        var result = changes.ofProcess(it, change);
        courses.write(it.id(), change, viewer.userId());
        moves.move(it, result, change.state(it.state()), new DeadlineMoves.Why(change.sentence(), change.reason()),
                DeadlineMoves.By.of(viewer));
    }
}
