package nl.werkbrug.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching.State;
import nl.werkbrug.coaching.store.BreakTable;
import nl.werkbrug.coaching.store.BreakTable.Pause;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coaching that stands still: up to four weeks nothing changes, longer ends the period. */
@Service
public class CoachingBreaks {

    private final CoachingTable table;
    private final PeriodTable periods;
    private final BreakTable breaks;
    private final PeriodRules rules;
    private final Workflow workflow;
    private final CoachingNotices notices;
    private final DutchFormats formats;

    CoachingBreaks(
            CoachingTable table, PeriodTable periods, BreakTable breaks, PeriodRules rules, Workflow workflow,
            CoachingNotices notices, DutchFormats formats) {
        this.table = table;
        this.periods = periods;
        this.breaks = breaks;
        this.rules = rules;
        this.workflow = workflow;
        this.notices = notices;
        this.formats = formats;
    }

    @Transactional(readOnly = true)
    public List<Pause> of(String coachingId) {
        return breaks.of(coachingId);
    }

    /** The one that lasts. */
    @Transactional(readOnly = true)
    public Optional<Pause> lasting(String coachingId) {
        return breaks.newest(coachingId).filter(it -> it.lastDay() == null);
    }

    /**
     * Records a break.
     *
     * @param last null while it lasts
     */
    @Transactional
    public void begin(String coachingId, LocalDate first, LocalDate last, Viewer viewer) {
        Coaching it = table.lock(coachingId);
        breaks.insert(coachingId, first, last, viewer);
        notices.by(viewer, it.dossierId(), last == null
                ? Words.in(Language.DUTCH, "coaching.kept.paused", formats.date(first))
                : Words.in(Language.DUTCH, "coaching.kept.paused-until", formats.date(first), formats.date(last)));
        workflow.send("JobCoachingBreak", coachingId, Map.of());
    }

    /** Ends the break that lasts. */
    @Transactional
    public void over(String coachingId, LocalDate last, Viewer viewer) {
        Coaching it = table.lock(coachingId);
        breaks.over(lasting(coachingId).orElseThrow().id(), last);
        notices.by(viewer, it.dossierId(), Words.in(Language.DUTCH, "coaching.kept.pause-over", formats.date(last)));
        workflow.recomputeTimers(coachingId);
    }

    /** The day on which the newest break lasts longer than four weeks, or would have. */
    @Transactional(readOnly = true)
    public LocalDate longOn(String coachingId) {
        return rules.longFrom(breaks.newest(coachingId).orElseThrow().firstDay());
    }

    /** Ends the period on the day before the break, when that was long. */
    @Transactional
    public void endPeriodOfLong(String coachingId) {
        Coaching it = table.lock(coachingId);
        Pause pause = breaks.newest(coachingId).orElseThrow();
        boolean isLong = pause.lastDay() == null || rules.isLong(new PeriodRules.Span(pause.firstDay(), pause.lastDay()));
        LocalDate last = rules.dayBefore(pause.firstDay());
        Optional<CoachingPeriod> running = periods.newest(coachingId)
                .filter(period -> it.state() == State.RUNNING && period.covers(last) && !period.reported());
        if (!isLong || running.isEmpty()) {
            return;
        }
        periods.lastDay(running.get().id(), last);
        notices.bySystem(it.dossierId(), "long-break:" + pause.id(),
                Words.in(Language.DUTCH, "coaching.kept.long-break", formats.date(last)));
        workflow.recomputeTimers(coachingId);
    }

    /** Coaching begins again, with a new request and three new years. */
    @Transactional
    public void resume(String coachingId, LocalDate on, LocalDate contractEnd, Viewer viewer) {
        Coaching it = table.lock(coachingId);
        lasting(coachingId).ifPresent(pause -> breaks.over(pause.id(), rules.dayBefore(on)));
        table.again(coachingId, on, contractEnd);
        notices.by(viewer, it.dossierId(), Words.in(Language.DUTCH, "coaching.kept.again", formats.date(on)));
    }
}
