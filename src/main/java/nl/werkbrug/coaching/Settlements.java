package nl.werkbrug.coaching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The advance for an internal coach: fixed after the period, and paid back when it was too much. */
@Service
public class Settlements {

    private static final String PROCESS = "job-coaching-settlement";

    private final CoachingTable table;
    private final PeriodTable periods;
    private final Workflow workflow;
    private final Timeline timeline;
    private final CoachingNotices notices;
    private final DutchFormats formats;

    Settlements(
            CoachingTable table, PeriodTable periods, Workflow workflow, Timeline timeline, CoachingNotices notices,
            DutchFormats formats) {
        this.table = table;
        this.periods = periods;
        this.workflow = workflow;
        this.timeline = timeline;
        this.notices = notices;
        this.formats = formats;
    }

    /** Begins it once for a period. */
    @Transactional
    public void begin(String periodId) {
        if (!timeline.claim("coaching:settle:" + periodId)) {
            return;
        }
        Coaching it = table.get(periods.get(periodId).coachingId());
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", Coaching.SUBJECT, "payrollPartyId", it.employerId(), "itemId", periodId));
        workflow.start(PROCESS, periodId, variables);
    }

    /** @param reclaim what must be paid back; zero when nothing */
    @Transactional
    public void fixed(String periodId, LocalDate on, Money fixed, Money reclaim, Viewer viewer) {
        periods.fixed(periodId, on, fixed, reclaim);
        notices.by(viewer, periods.get(periodId).dossierId(), reclaim.isPositive()
                ? Words.in(Language.DUTCH, "coaching.kept.fixed-repay", formats.money(fixed), formats.money(reclaim))
                : Words.in(Language.DUTCH, "coaching.kept.fixed", formats.money(fixed)));
    }

    @Transactional
    public void repaid(String periodId, LocalDate on, Viewer viewer) {
        periods.repaid(periodId, on);
        notices.by(viewer, periods.get(periodId).dossierId(), Words.in(Language.DUTCH, "coaching.kept.repaid", formats.date(on)));
    }
}
