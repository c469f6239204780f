package nl.werkbrug.coaching.process;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.coaching.CoachingBreaks;
import nl.werkbrug.coaching.Coachings;
import nl.werkbrug.coaching.Settlements;
import nl.werkbrug.coaching.report.CoachReports;
import nl.werkbrug.coaching.report.ReportPaper;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of job coaching. */
@ProcessSteps("coachingSteps")
public class CoachingSteps {

    private final Coachings coachings;
    private final CoachingBreaks breaks;
    private final CoachReports reports;
    private final ReportPaper paper;
    private final Settlements settlements;
    private final Deadlines deadlines;
    private final Clock clock;

    CoachingSteps(
            Coachings coachings, CoachingBreaks breaks, CoachReports reports, ReportPaper paper, Settlements settlements,
            Deadlines deadlines, Clock clock) {
        this.coachings = coachings;
        this.breaks = breaks;
        this.reports = reports;
        this.paper = paper;
        this.settlements = settlements;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The organisation of the coach who is let in; null when none is. */
    public String coach(String coachingId) {
        return coachings.coach(coachingId).orElse(null);
    }

    /** Records that it was not granted. */
    public void notGranted(String coachingId) {
        coachings.notGranted(coachingId);
    }

    /** What comes after a period: RENEW, BREAK or LAST. */
    public String next(String coachingId) {
        return coachings.next(coachingId).name();
    }

    /** Records that it is over. */
    public void finish(String coachingId) {
        coachings.finish(coachingId);
    }

    /** The last day of a period, on which its report begins. */
    public LocalDate lastDayOf(String periodId) {
        return reports.period(periodId).lastDay();
    }

    /** The day on which the report goes on without the employer; a period that was ended afterwards counts from today. */
    public LocalDate evaluationOverOn(String periodId) {
        LocalDate last = lastDayOf(periodId);
        LocalDate today = DutchTime.today(clock);
        return deadlines.compute("COACHING_EVALUATION_OVER", last.isBefore(today) ? today : last).end();
    }

    /** Makes the report and keeps it. */
    public void keepReport(String periodId) {
        paper.keep(periodId);
    }

    /** Begins to follow the advance of a period. */
    public void settle(String periodId) {
        settlements.begin(periodId);
    }

    /** The day on which a break lasts longer than four weeks. */
    public LocalDate breakIsLongOn(String coachingId) {
        return breaks.longOn(coachingId);
    }

    /** Ends the period before a break that lasted longer. */
    public void endPeriodOfLongBreak(String coachingId) {
        breaks.endPeriodOfLong(coachingId);
    }
}
