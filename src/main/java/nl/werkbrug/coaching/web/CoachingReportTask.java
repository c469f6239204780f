package nl.werkbrug.coaching.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingPeriod.How;
import nl.werkbrug.coaching.CoachingPeriod.Verdict;
import nl.werkbrug.coaching.report.CoachReports;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** What employer, employee and coach say about a period. */
@Component
class CoachingReportTask implements TaskHandler {

    private static final String EVALUATION = "coaching-evaluation";
    private static final String SATISFACTION = "coaching-satisfaction";
    private static final String REPORT = "coaching-report";

    private final CoachReports reports;
    private final CoachingTable coachings;
    private final PeriodViews views;

    CoachingReportTask(CoachReports reports, CoachingTable coachings, PeriodViews views) {
        this.reports = reports;
        this.coachings = coachings;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(EVALUATION, SATISFACTION, REPORT);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Map<String, Object> values = new HashMap<>();
        Coaching it = coachings.get(task.businessKey());
        if (task.formId().equals(REPORT) && it.plan() != null) {
            values.put("jobCoach.name", it.plan().coachName());
        }
        return values;
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("coaching/period", views.of(coachings.get(task.businessKey()), reports.period(task.itemId())));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        return switch (task.formId()) {
            case EVALUATION -> evaluation(task, answers, viewer);
            case SATISFACTION -> satisfaction(task, answers, viewer);
            default -> report(task, answers, viewer);
        };
    }

    private TaskResult evaluation(InboxTask task, Answers answers, Viewer viewer) {
        reports.evaluation(
                task.itemId(), Verdict.valueOf(CoachingAccess.needed(answers, "evaluation.verdict")),
                CoachingAccess.needed(answers, "evaluation.text"), CoachingAccess.needed(answers, "evaluation.by"), viewer);
        return TaskResult.Done.said("coaching.coaching-report.your-evaluation-has-been");
    }

    private TaskResult satisfaction(InboxTask task, Answers answers, Viewer viewer) {
        How how = How.valueOf(CoachingAccess.needed(answers, "satisfaction.how"));
        Verdict verdict = how == How.ASKED
                ? Verdict.NO_ANSWER : Verdict.valueOf(CoachingAccess.needed(answers, "satisfaction.verdict"));
        Optional<String> text = how == How.ASKED ? Optional.empty() : answers.text("satisfaction.text");
        reports.satisfaction(
                task.itemId(), verdict, text.orElse(null), how, answers.date("satisfaction.on").orElseThrow(), viewer);
        return TaskResult.Done.said("coaching.coaching-report.the-answer-of-the");
    }

    private TaskResult report(InboxTask task, Answers answers, Viewer viewer) {
        reports.report(
                task.itemId(), CoachingAccess.needed(answers, "report.results"),
                CoachingAccess.needed(answers, "report.explanation"), CoachingAccess.needed(answers, "jobCoach.name"), viewer);
        return TaskResult.Done.said("coaching.coaching-report.the-report-is-ready");
    }
}
