package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends, resumes and extends running deadlines; the date is always computed anew from the start event. */
@Service
public class DeadlineCourses {

    private final DeadlineStore store;
    private final CourseStore courses;
    private final RunningDeadlines running;
    private final DeadlineRights rights;
    private final Deadlines deadlines;
    private final DeadlineMoves moves;
    private final AuditTrail audit;
    private final Clock clock;

    DeadlineCourses(
            DeadlineStore store,
            CourseStore courses,
            RunningDeadlines running,
            DeadlineRights rights,
            Deadlines deadlines,
            DeadlineMoves moves,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.courses = courses;
        this.running = running;
        this.rights = rights;
        this.deadlines = deadlines;
        this.moves = moves;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What would follow from a change; nothing is written.
     *
     * @throws CourseRefused when it cannot happen to this deadline now
     * @throws nl.werkbrug.deadline.NotComputable when the law does not allow it, or the calendar is not known
     */
    @Transactional(readOnly = true)
    public DeadlineResult preview(RunningDeadline it, CourseChange change) {
        StartEvent start = running.startOf(it);
        Course course = courses.of(it.id(), start.on());
        new CourseChecks(it, deadlines.term(start.termCode()), course, DutchTime.today(clock)).check(change);
        return after(start, course, change);
    }

    /** What follows from a change that a process makes, which can also stop a term that has not begun. */
    DeadlineResult ofProcess(RunningDeadline it, CourseChange change) {
        StartEvent start = running.startOf(it);
        return after(start, courses.of(it.id(), start.on()), change);
    }

    private DeadlineResult after(StartEvent start, Course course, CourseChange change) {
        return deadlines.compute(start.termCode(), change.after(course, DutchTime.today(clock)));
    }

    /** Does it for somebody who may; errors are those of {@link #preview}. */
    @Transactional
    public void apply(String id, CourseChange change, Viewer viewer) {
        rights.toChange(id, viewer);
        RunningDeadline it = store.lock(id).orElseThrow(() -> new NotVisible("deadline", id));
        DeadlineResult result = preview(it, change);
        courses.write(id, change, viewer.userId());
        moves.move(it, result, change.state(it.state()), new DeadlineMoves.Why(change.sentence(), change.reason()),
                DeadlineMoves.By.of(viewer));
        audit.did(viewer.userId(), change.action(), "deadline", id, null);
    }
}
