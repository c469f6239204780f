package nl.werkbrug.wagesubsidy.measurement.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.measurement.MainTask;
import nl.werkbrug.wagesubsidy.measurement.Measurement;
import nl.werkbrug.wagesubsidy.measurement.MeasurementWork;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The expert finishes the report after the views, and says why when something changes. */
@Component
class FinishTask implements TaskHandler {

    private static final String BECAUSE = "changedBecause";

    private final MeasurementWork work;
    private final MeasurementTable table;
    private final ReportViews reports;

    FinishTask(MeasurementWork work, MeasurementTable table, ReportViews reports) {
        this.work = work;
        this.table = table;
        this.reports = reports;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("finish-measurement");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return reports.above(task.businessKey(), false);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Measurement it = table.running(task.businessKey());
        Map<String, Object> values = new HashMap<>(TaskAnswers.prefill(it.report().tasks()));
        values.put("explanation", it.report().explanation());
        if (it.finish() != null && it.finish().changedBecause() != null) {
            values.put(BECAUSE, it.finish().changedBecause());
        }
        return values;
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        Measurement.Report report = table.running(task.businessKey()).report();
        List<MainTask> tasks = TaskAnswers.of(answers);
        if (!tasks.equals(report.tasks()) && answers.text(BECAUSE).isEmpty()) {
            return Preview.mistake(BECAUSE, Words.of("wagesubsidy.finish.you-changed-something-in"));
        }
        return TaskAnswers.preview(tasks, report.work().hoursPerWeek(), report.work().daysPerWeek());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Preview preview = preview(task, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new TaskResult.Refused(preview.mistakes());
        }
        work.finish(
                task.businessKey(), TaskAnswers.of(answers), answers.text("explanation").orElseThrow(),
                answers.text(BECAUSE).orElse(null), viewer);
        return TaskResult.Done.said("wagesubsidy.finish.the-report-is-finished");
    }
}
