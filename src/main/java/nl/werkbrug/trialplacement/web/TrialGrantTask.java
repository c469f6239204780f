package nl.werkbrug.trialplacement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.trialplacement.PlacementChecks;
import nl.werkbrug.trialplacement.PlacementCourse;
import nl.werkbrug.trialplacement.PlacementExtensions;
import nl.werkbrug.trialplacement.PlacementSickness;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.TrialPlacement.Days;
import nl.werkbrug.trialplacement.store.ExtensionTable.Extension;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Taking over what a decision allows: the trial placement itself, or that it lasts longer. */
@Component
class TrialGrantTask implements TaskHandler {

    private static final String GRANT = "trial-grant";
    private static final String EXTENSION = "trial-extension-grant";
    private static final String LAST = "grant.lastDay";

    private final PlacementTable table;
    private final PlacementChecks checks;
    private final PlacementCourse course;
    private final PlacementSickness sickness;
    private final PlacementExtensions extensions;

    TrialGrantTask(
            PlacementTable table, PlacementChecks checks, PlacementCourse course, PlacementSickness sickness,
            PlacementExtensions extensions) {
        this.table = table;
        this.checks = checks;
        this.course = course;
        this.sickness = sickness;
        this.extensions = extensions;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(GRANT, EXTENSION);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Days days = table.get(task.businessKey()).days();
        return task.formId().equals(GRANT) ? Map.of("grant.firstDay", days.first(), LAST, days.last())
                : extensions.waiting(task.businessKey()).map(Extension::wantedLast).map(day -> Map.of(LAST, day)).orElse(Map.of());
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistakes(task, answers));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(task, answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        LocalDate on = answers.date("grant.decidedOn").orElseThrow();
        if (task.formId().equals(EXTENSION)) {
            extensions.granted(task.businessKey(), on, last(answers), viewer);
            return TaskResult.Done.said("trialplacement.trial-grant.the-new-last-day");
        }
        TrialPlacement.Decision decision = new TrialPlacement.Decision(on, answers.text("grant.conditions").orElse(null));
        course.granted(task.businessKey(), decision, days(answers), viewer);
        return TaskResult.Done.said("trialplacement.trial-grant.the-decision-has-been");
    }

    private List<FieldError> mistakes(InboxTask task, Answers answers) {
        TrialPlacement it = table.get(task.businessKey());
        Term term = sickness.term(it);
        return task.formId().equals(EXTENSION)
                ? checks.later(it, last(answers), term, sickness.stoodStill(it), LAST)
                : checks.grant(it, answers.date("grant.decidedOn").orElseThrow(), days(answers), term);
    }

    private static Days days(Answers answers) {
        return new Days(answers.date("grant.firstDay").orElseThrow(), last(answers));
    }

    private static LocalDate last(Answers answers) {
        return answers.date(LAST).orElseThrow();
    }
}
