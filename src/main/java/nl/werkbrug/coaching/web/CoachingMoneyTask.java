package nl.werkbrug.coaching.web;

import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingPeriod;
import nl.werkbrug.coaching.Settlements;
import nl.werkbrug.coaching.report.CoachReports;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The advance for an internal coach: what it was fixed on, and paying back. */
@Component
class CoachingMoneyTask implements TaskHandler {

    private static final String FIXING = "record-coaching-settlement";

    private final Settlements settlements;
    private final CoachReports reports;
    private final CoachingTable coachings;
    private final PeriodViews views;

    CoachingMoneyTask(Settlements settlements, CoachReports reports, CoachingTable coachings, PeriodViews views) {
        this.settlements = settlements;
        this.reports = reports;
        this.coachings = coachings;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(FIXING, "repay-coaching");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        CoachingPeriod period = reports.period(task.itemId());
        Coaching it = coachings.get(period.coachingId());
        return new FormPage.Above("coaching/period", views.of(it, period));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        return task.formId().equals(FIXING) ? fixed(task, answers, viewer) : repaid(task, answers, viewer);
    }

    private TaskResult fixed(InboxTask task, Answers answers, Viewer viewer) {
        Money reclaim = answers.money("settlement.reclaim").orElseThrow();
        Money advance = reports.period(task.itemId()).grant().advance();
        if (advance != null && reclaim.compareTo(advance) > 0) {
            return TaskResult.Refused.in("settlement.reclaim", Words.of("coaching.coaching-money.you-cannot-pay-back"));
        }
        settlements.fixed(
                task.itemId(), answers.date("settlement.on").orElseThrow(), answers.money("settlement.fixed").orElseThrow(), reclaim,
                viewer);
        return TaskResult.Done.routed("coaching.coaching-money.the-final-amount-has", Map.of("reclaim", reclaim.isPositive()));
    }

    private TaskResult repaid(InboxTask task, Answers answers, Viewer viewer) {
        settlements.repaid(task.itemId(), answers.date("repaid.on").orElseThrow(), viewer);
        return TaskResult.Done.said("coaching.coaching-money.recorded-that-you-paid");
    }
}
