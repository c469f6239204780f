package nl.werkbrug.coaching.web;

import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingPeriod;
import nl.werkbrug.coaching.log.CoachLog;
import nl.werkbrug.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** Makes views of periods: sums only, no lines of the log. */
@Component
class PeriodViews {

    private final CoachLog log;
    private final Deadlines deadlines;

    PeriodViews(CoachLog log, Deadlines deadlines) {
        this.log = log;
        this.deadlines = deadlines;
    }

    PeriodView of(Coaching it, CoachingPeriod period) {
        return of(it, period, log.used(period));
    }

    /** @param used minutes that count in the period */
    PeriodView of(Coaching it, CoachingPeriod period, int used) {
        return new PeriodView(it, period, used, deadlines.compute("COACHING_REPORT", period.lastDay()).end());
    }
}
