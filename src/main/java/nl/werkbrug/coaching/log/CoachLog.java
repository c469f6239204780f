package nl.werkbrug.coaching.log;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingPeriod;
import nl.werkbrug.coaching.LogKeeping;
import nl.werkbrug.coaching.store.CoachingTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of a coaching: who keeps it writes lines and corrects them; what was stays readable. */
@Service
public class CoachLog implements LogKeeping {

    private final CoachingTable coachings;
    private final VisitTable visits;
    private final AuditTrail audit;

    CoachLog(CoachingTable coachings, VisitTable visits, AuditTrail audit) {
        this.coachings = coachings;
        this.visits = visits;
        this.audit = audit;
    }

    /**
     * The coaching of which the viewer keeps the log.
     *
     * @throws NotVisible when the viewer does not
     */
    @Transactional(readOnly = true)
    public Coaching kept(String coachingId, Viewer viewer) {
        return coachings.kept(coachingId, viewer).orElseThrow(() -> new NotVisible("coaching", coachingId));
    }

    /** All lines, also the corrected ones; the newest day first. Empty for who does not keep the log. */
    @Transactional(readOnly = true)
    public List<Visit> lines(String coachingId, Viewer viewer) {
        return visits.all(coachingId, viewer);
    }

    /** @throws NotVisible when the viewer does not keep the log */
    @Transactional(readOnly = true)
    public Visit line(String visitId, Viewer viewer) {
        return visits.kept(visitId, viewer).orElseThrow(() -> new NotVisible("visit", visitId));
    }

    /** Minutes that count in a period; nobody is asked who wants to know. */
    @Transactional(readOnly = true)
    public int used(CoachingPeriod period) {
        return within(period).stream().mapToInt(Visit::countedMinutes).sum();
    }

    /** The same of many periods, by the id of each; one without any is absent. */
    @Transactional(readOnly = true)
    public Map<String, Integer> used(Collection<CoachingPeriod> periods) {
        return visits.counted(periods.stream().map(CoachingPeriod::id).toList());
    }

    /** The lines that count in a period, oldest first; idem. */
    @Transactional(readOnly = true)
    public List<Visit> within(CoachingPeriod period) {
        return visits.counting(period.coachingId()).stream().filter(it -> period.covers(it.on())).toList();
    }

    /**
     * Writes a line.
     *
     * @return false when it was written before
     * @throws NotVisible when the viewer does not keep the log
     */
    @Transactional
    public boolean add(String coachingId, NewVisit visit, Viewer viewer) {
        kept(coachingId, viewer);
        boolean added = visits.insert(coachingId, visit, viewer);
        if (added) {
            audit.did(viewer.userId(), "ADD", "coaching_visit", visit.id(), null);
        }
        return added;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> coachingOf(String hireId, Viewer viewer) {
        return coachings.ofHire(hireId).stream()
                .map(Coaching::id)
                .filter(id -> coachings.kept(id, viewer).isPresent())
                .reduce((older, newer) -> newer);
    }

    @Override
    @Transactional
    public void did(String coachingId, LocalDate on, String activity, int minutes, Viewer viewer) {
        add(coachingId, new NewVisit(
                UUID.randomUUID().toString(), on, Visit.Activity.valueOf(activity), minutes, 0, 1, null), viewer);
    }

    /**
     * Puts another line in the place of one.
     *
     * @return false when somebody corrected it before
     */
    @Transactional
    public boolean correct(Visit was, NewVisit visit, String why, Viewer viewer) {
        kept(was.coachingId(), viewer);
        if (!visits.end(was.id(), why, viewer)) {
            return false;
        }
        visits.insert(was.coachingId(), visit, viewer);
        audit.did(viewer.userId(), "CORRECT", "coaching_visit", was.id(), null);
        return true;
    }

    /** Takes a line away; it stays readable as taken away. */
    @Transactional
    public boolean remove(Visit was, String why, Viewer viewer) {
        kept(was.coachingId(), viewer);
        boolean ended = visits.end(was.id(), why, viewer);
        if (ended) {
            audit.did(viewer.userId(), "REMOVE", "coaching_visit", was.id(), null);
        }
        return ended;
    }
}
