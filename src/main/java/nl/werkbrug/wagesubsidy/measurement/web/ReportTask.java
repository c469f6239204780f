package nl.werkbrug.wagesubsidy.measurement.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.measurement.Abilities;
import nl.werkbrug.wagesubsidy.measurement.Measurement;
import nl.werkbrug.wagesubsidy.measurement.MeasurementWork;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What the expert saw at the workplace: the concept of the report. */
@Component
class ReportTask implements TaskHandler {

    private final MeasurementWork work;
    private final ReportPrefill prefill;
    private final MeasurementTable table;

    ReportTask(MeasurementWork work, ReportPrefill prefill, MeasurementTable table) {
        this.work = work;
        this.prefill = prefill;
        this.table = table;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("measure-wage-value");
    }

    /** The visit that was planned, and the way to move it. */
    @Override
    public FormPage.Aside aside(InboxTask task) {
        return table.newest(task.businessKey()).map(it -> new FormPage.Aside("wagesubsidy/visit", it)).orElse(null);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return prefill.of(task.businessKey());
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        Measurement.Work measured = measured(answers);
        if (measured.hoursPerWeek().compareTo(measured.fullTimeHours()) > 0) {
            return Preview.mistake("employment.hoursPerWeek",
                    Words.of("wagesubsidy.report.the-employee-works-more"));
        }
        return TaskAnswers.preview(TaskAnswers.of(answers), measured.hoursPerWeek(), measured.daysPerWeek());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Preview preview = preview(task, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new TaskResult.Refused(preview.mistakes());
        }
        work.concept(task.businessKey(), report(answers), viewer);
        return TaskResult.Done.said("wagesubsidy.report.the-draft-is-ready");
    }

    private static Measurement.Report report(Answers answers) {
        LocalDate visitedOn = answers.date("visitedOn").orElseThrow();
        return new Measurement.Report(
                new Measurement.Expert(needed(answers, "expert.name"), needed(answers, "expert.phone")),
                visitedOn,
                needed(answers, "interviewed"),
                new Measurement.Contact(needed(answers, "contact.name"), needed(answers, "contact.email")),
                measured(answers),
                needed(answers, "explanation"),
                abilities(answers),
                TaskAnswers.of(answers));
    }

    private static Measurement.Work measured(Answers answers) {
        return new Measurement.Work(
                needed(answers, "employment.normFunction"),
                needed(answers, "employment.function"),
                answers.number("employment.hoursPerWeek").orElseThrow(),
                answers.number("employment.fullTimeHours").orElseThrow(),
                answers.wholeNumber("employment.daysPerWeek").orElseThrow());
    }

    private static Abilities abilities(Answers answers) {
        return new Abilities(
                yesOrNo(answers, "ability.task"),
                yesOrNo(answers, "ability.skills"),
                yesOrNo(answers, "ability.hour"),
                answers.number("ability.hoursPerDay").orElse(null),
                answers.money("ability.perHour").orElse(null));
    }

    /** Null when it is not known. */
    private static Boolean yesOrNo(Answers answers, String key) {
        Optional<String> answer = answers.text(key).filter(it -> !it.equals("unknown"));
        return answer.map("yes"::equals).orElse(null);
    }

    private static String needed(Answers answers, String key) {
        return answers.text(key).orElseThrow();
    }
}
