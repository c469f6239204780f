package nl.werkbrug.trialplacement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.SentFiles;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.PlacementChecks;
import nl.werkbrug.trialplacement.PlacementCourse;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The agreement came back with three signatures; only now a first day is set. */
@Component
class TrialSignedTask implements TaskHandler {

    private static final String FIRST = "trial.firstDay";
    private static final String LATE =
            "trialplacement.trial-signed.the-last-signature-is";

    private final PlacementTable table;
    private final PlacementChecks checks;
    private final PlacementCourse course;
    private final SentFiles files;

    TrialSignedTask(PlacementTable table, PlacementChecks checks, PlacementCourse course, SentFiles files) {
        this.table = table;
        this.checks = checks;
        this.course = course;
        this.files = files;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("trial-signed");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return Map.of(FIRST, table.get(task.businessKey()).days().first());
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("trialplacement/agreement-aside", table.get(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        boolean late = first(answers).isBefore(signedOn(answers));
        return new Preview(List.of(), late ? List.of(Words.of(LATE)) : List.of(), mistakes(task, answers));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(task, answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        files.keep(
                task.draftKey(), answers, "trial.signedCopy", Words.in(Language.DUTCH, "document.kept.upload.trial"),
                new StoredDocument.Place(task.dossierId(), TrialPlacement.SUBJECT), viewer);
        course.signed(task.businessKey(), signedOn(answers), first(answers), viewer);
        return TaskResult.Done.said("trialplacement.trial-signed.the-signed-agreement-has");
    }

    private List<FieldError> mistakes(InboxTask task, Answers answers) {
        return checks.begin(table.get(task.businessKey()), first(answers));
    }

    private static LocalDate first(Answers answers) {
        return answers.date(FIRST).orElseThrow();
    }

    private static LocalDate signedOn(Answers answers) {
        return answers.date("trial.signedOn").orElseThrow();
    }
}
