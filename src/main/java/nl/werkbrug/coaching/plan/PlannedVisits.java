package nl.werkbrug.coaching.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.coaching.VisitPlanning;
import nl.werkbrug.coaching.log.CoachLog;
import nl.werkbrug.coaching.log.NewVisit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning visits: by who keeps the log, and for that person. */
@Service
public class PlannedVisits implements VisitPlanning {

    private static final int MOST = 100;
    private static final int HOUR = 60;

    private final PlannedVisitTable table;
    private final CoachLog log;
    private final AuditTrail audit;

    PlannedVisits(PlannedVisitTable table, CoachLog log, AuditTrail audit) {
        this.table = table;
        this.log = log;
        this.audit = audit;
    }

    /** @throws NotVisible when the viewer does not keep the log */
    @Transactional(readOnly = true)
    public PlannedVisit get(String id, Viewer viewer) {
        return table.one(id, viewer).orElseThrow(() -> new NotVisible("planned_visit", id));
    }

    /**
     * What the viewer planned between two days and did not tick off or cancel; at most 100, the first day first.
     *
     * @param doneOn the day of which what was ticked off is there too
     */
    @Transactional(readOnly = true)
    public List<PlannedVisit> own(LocalDate from, LocalDate until, LocalDate doneOn, Viewer viewer) {
        return table.own(from, until, doneOn, MOST, viewer);
    }

    /** The minutes that the viewer wrote in the logs between two days, without travel. */
    @Transactional(readOnly = true)
    public int logged(LocalDate from, LocalDate until, Viewer viewer) {
        return table.logged(from, until, viewer);
    }

    /**
     * Plans a visit; the same id again changes nothing.
     *
     * @param id given by the page
     * @throws NotVisible when the viewer does not keep the log
     */
    @Transactional
    public void plan(String id, String coachingId, NewPlan plan, Viewer viewer) {
        log.kept(coachingId, viewer);
        if (table.insert(id, coachingId, plan, viewer)) {
            audit.did(viewer.userId(), "PLAN", "planned_visit", id, null);
        }
    }

    @Override
    @Transactional
    public void plans(String coachingId, LocalDate on, String at, String kind, String place, Viewer viewer) {
        plan(UUID.randomUUID().toString(), coachingId, new NewPlan(on, at, HOUR, PlannedVisit.Kind.valueOf(kind), place), viewer);
    }

    /** Moves it or changes how; false when it changed since it was read. */
    @Transactional
    public boolean move(PlannedVisit was, NewPlan plan, Viewer viewer) {
        get(was.id(), viewer);
        boolean moved = table.move(was, plan);
        if (moved) {
            audit.did(viewer.userId(), "MOVE", "planned_visit", was.id(), null);
        }
        return moved;
    }

    /** Cancels it; twice is once. */
    @Transactional
    public void cancel(String id, Viewer viewer) {
        get(id, viewer);
        if (table.end(id, PlannedVisit.State.CANCELLED)) {
            audit.did(viewer.userId(), "CANCEL", "planned_visit", id, null);
        }
    }

    /** Ticks it off: the line stands in the log, once. */
    @Transactional
    public void done(String id, NewVisit line, Viewer viewer) {
        PlannedVisit it = get(id, viewer);
        if (table.end(id, PlannedVisit.State.DONE)) {
            log.add(it.coachingId(), line, viewer);
            audit.did(viewer.userId(), "TICK_OFF", "planned_visit", id, null);
        }
    }
}
