package nl.werkbrug.coaching.report;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.CoachingNotices;
import nl.werkbrug.coaching.CoachingPeriod;
import nl.werkbrug.coaching.CoachingPeriod.Evaluation;
import nl.werkbrug.coaching.CoachingPeriod.How;
import nl.werkbrug.coaching.CoachingPeriod.Satisfaction;
import nl.werkbrug.coaching.CoachingPeriod.Verdict;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is told about a period: by the employer, by the employee, by the coach. */
@Service
public class CoachReports {

    private final PeriodTable periods;
    private final CoachingNotices notices;
    private final Clock clock;

    CoachReports(PeriodTable periods, CoachingNotices notices, Clock clock) {
        this.periods = periods;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    @Transactional(readOnly = true)
    public CoachingPeriod period(String id) {
        return periods.get(id);
    }

    @Transactional
    public void evaluation(String periodId, Verdict verdict, String text, String by, Viewer viewer) {
        periods.evaluation(periodId, new Evaluation(verdict, text, by, DutchTime.today(clock)));
        notices.by(viewer, dossier(periodId), Words.in(Language.DUTCH, "coaching.kept.employer-said"));
    }

    @Transactional
    public void satisfaction(String periodId, Verdict verdict, String text, How how, LocalDate on, Viewer viewer) {
        periods.satisfaction(periodId, new Satisfaction(verdict, text, how, on));
        notices.by(viewer, dossier(periodId), Words.in(Language.DUTCH, "coaching.kept.employee-asked"));
    }

    @Transactional
    public void report(String periodId, String results, String explanation, String by, Viewer viewer) {
        periods.report(periodId, results, explanation, by, DutchTime.today(clock));
        notices.by(viewer, dossier(periodId), Words.in(Language.DUTCH, "coaching.kept.results"));
    }

    private String dossier(String periodId) {
        return periods.get(periodId).dossierId();
    }
}
