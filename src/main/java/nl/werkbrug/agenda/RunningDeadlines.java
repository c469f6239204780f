package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Suspension;
import nl.werkbrug.shared.DutchTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of all dossiers: opened with the work, ended with it, and computed again from their start event whenever
 * something changes. Every call joins the transaction of the step that it belongs to.
 */
@Service
public class RunningDeadlines {

    private final DeadlineStore store;
    private final CourseStore courses;
    private final ObjectProvider<StartEvents> startEvents;
    private final Deadlines deadlines;
    private final DeadlineMoves moves;
    private final StartNotice notice;
    private final Clock clock;

    RunningDeadlines(
            DeadlineStore store,
            CourseStore courses,
            ObjectProvider<StartEvents> startEvents,
            Deadlines deadlines,
            DeadlineMoves moves,
            StartNotice notice,
            Clock clock) {
        this.store = store;
        this.courses = courses;
        this.startEvents = startEvents;
        this.deadlines = deadlines;
        this.moves = moves;
        this.notice = notice;
        this.clock = clock;
    }

    /**
     * Starts a clock; starting it twice is starting it once.
     *
     * @return its last day; empty when no subject knows from when it runs
     */
    @Transactional
    public Optional<LocalDate> open(NewDeadline it) {
        return startOf(it.code(), it.businessKey(), it.itemId()).map(start -> open(it, start));
    }

    /** Starts a clock whose first day somebody else knows; idem. Who must act hears of it. */
    LocalDate open(NewDeadline it, StartEvent start) {
        LocalDate end = openQuietly(it, start);
        notice.tell(it);
        return end;
    }

    /** Idem without a mail, for clocks of which the caller tells. */
    LocalDate openQuietly(NewDeadline it, StartEvent start) {
        DeadlineResult result = deadlines.compute(start.termCode(), start.on());
        if (!store.exists(it.id())) {
            Reminding reminding = it.holder() == null
                    ? Reminding.NEVER
                    : Reminding.opened(Ladder.of(result.term()), result.end(), DutchTime.today(clock));
            store.insert(it, start, result, reminding);
        }
        return result.end();
    }

    /** Whether a clock stands still now. */
    @Transactional(readOnly = true)
    public boolean standsStill(String id) {
        return store.standsStill(id);
    }

    /** When a clock stood still; a time that goes on counts up to today. */
    @Transactional(readOnly = true)
    public List<Suspension> stoodStill(String id) {
        return courses.of(id, DutchTime.today(clock)).suspensions();
    }

    /** The work of a task is done. */
    @Transactional
    public void met(String taskId) {
        store.endOfTask(taskId, DeadlineState.MET);
    }

    /** The work of a task is no longer needed. */
    @Transactional
    public void withdrawn(String taskId) {
        store.endOfTask(taskId, DeadlineState.WITHDRAWN);
    }

    /** What somebody outside had to do is done. */
    @Transactional
    public void met(String businessKey, String code) {
        store.lockOfKey(businessKey).stream()
                .filter(it -> it.code().equals(code))
                .forEach(it -> store.end("id = :key", it.id(), DeadlineState.MET));
    }

    /** The matter is closed: no clock without a task of ours is looked at any more. */
    @Transactional
    public void closed(String businessKey) {
        store.endOfKey(businessKey, DeadlineState.WITHDRAWN);
    }

    /**
     * Computes everything that runs under a business key again, because a fact was corrected.
     *
     * @param why in a Dutch sentence, for the timeline and for those who must act
     * @param actor who corrected it
     */
    @Transactional
    public void recompute(String businessKey, String why, String actor) {
        for (RunningDeadline it : store.lockOfKey(businessKey)) {
            StartEvent start = startOf(it);
            Course course = courses.of(it.id(), start.on());
            moves.move(it, deadlines.compute(start.termCode(), course), it.state(), why, actor);
        }
    }

    /** From when it runs as the facts are now; what started at a moment keeps that moment. */
    StartEvent startOf(RunningDeadline it) {
        StartEvent stored = new StartEvent(it.origin().termCode(), it.dates().start(), it.dates().startIsFact());
        return it.dates().startIsFact()
                ? startOf(it.code(), it.origin().businessKey(), it.origin().itemId()).filter(StartEvent::fact).orElse(stored)
                : stored;
    }

    private Optional<StartEvent> startOf(String code, String businessKey, String itemId) {
        return startEvents.stream()
                .flatMap(each -> each.of(code, businessKey, itemId).stream())
                .findFirst();
    }
}
