package nl.werkbrug.wagesubsidy.measurement.web;

import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.wagesubsidy.measurement.MeasurementWork;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** What the employer thinks of the concept, and what the employee said about it. */
@Component
class MeasurementViewTask implements TaskHandler {

    private static final String EMPLOYER = "employer-view";

    private final MeasurementWork work;
    private final ReportViews reports;

    MeasurementViewTask(MeasurementWork work, ReportViews reports) {
        this.work = work;
        this.reports = reports;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(EMPLOYER, "employee-view");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return reports.above(task.businessKey(), false);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        return task.formId().equals(EMPLOYER) ? employer(task, answers, viewer) : employee(task, answers, viewer);
    }

    private TaskResult employer(InboxTask task, Answers answers, Viewer viewer) {
        boolean agrees = yes(answers, "agrees");
        work.employer(task.businessKey(), agrees, answers.text(agrees ? "remark" : "view").orElse(null), viewer);
        return TaskResult.Done.said("wagesubsidy.measurement-view.your-view-has-been");
    }

    private TaskResult employee(InboxTask task, Answers answers, Viewer viewer) {
        boolean told = yes(answers, "told");
        work.employee(
                task.businessKey(), told, told ? answers.text("view").orElseThrow() : null,
                answers.date("toldOn").orElseThrow(), viewer);
        return TaskResult.Done.said(told ? "wagesubsidy.measurement-view.the-view-of-the"
                : "wagesubsidy.measurement-view.the-employee-gives-no");
    }

    private static boolean yes(Answers answers, String key) {
        return answers.text(key).filter("yes"::equals).isPresent();
    }
}
