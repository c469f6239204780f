package nl.werkbrug.wagesubsidy.measurement.web;

import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.wagesubsidy.measurement.MeasurementWork;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The loket fixes the wage value, or sends the report back to the expert. */
@Component
class ConfirmTask implements TaskHandler {

    private static final String CONFIRMED = "confirmed";

    private final MeasurementWork work;
    private final ReportViews reports;

    ConfirmTask(MeasurementWork work, ReportViews reports) {
        this.work = work;
        this.reports = reports;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("confirm-wage-value");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return reports.above(task.businessKey(), true);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (answers.text(CONFIRMED).filter("yes"::equals).isPresent()) {
            work.fix(task.businessKey(), viewer);
            return TaskResult.Done.routed(
                    "wagesubsidy.confirm.the-wage-value-has", Map.of(CONFIRMED, true));
        }
        work.sendBack(task.businessKey(), answers.text("because").orElseThrow(), viewer);
        return TaskResult.Done.routed("wagesubsidy.confirm.the-report-went-back", Map.of(CONFIRMED, false));
    }
}
