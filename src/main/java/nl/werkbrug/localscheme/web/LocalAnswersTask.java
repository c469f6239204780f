package nl.werkbrug.localscheme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.form.WrittenAnswers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.localscheme.LocalClaims;
import nl.werkbrug.localscheme.SchemeVersion;
import nl.werkbrug.localscheme.store.LocalClaimTable.Told;
import nl.werkbrug.shared.Language;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The employer answers what the municipality asks; the form is made from the version with which it started. */
@Component
class LocalAnswersTask implements TaskHandler {

    private final LocalClaims claims;
    private final Forms forms;
    private final Uploads uploads;

    LocalAnswersTask(LocalClaims claims, Forms forms, Uploads uploads) {
        this.claims = claims;
        this.forms = forms;
        this.uploads = uploads;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("local-scheme-answers");
    }

    @Override
    public String form(InboxTask task) {
        return LocalQuestionForms.PREFIX + claims.version(task.businessKey()).id();
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("localscheme/about", claims.version(task.businessKey()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        SchemeVersion version = claims.version(task.businessKey());
        List<byte[]> files = new ArrayList<>();
        for (int number = 1; number <= version.content().attachments().size(); number++) {
            uploads.sent(task.draftKey(), answers, LocalQuestionForms.attachment(number)).ifPresent(files::add);
        }
        List<Told> told = WrittenAnswers.of(forms.in(Language.DUTCH, form(task)), answers).stream()
                .filter(line -> line.key().startsWith("question"))
                .map(line -> new Told(line.label(), line.text()))
                .toList();
        claims.answered(task.businessKey(), told, files, viewer);
        return TaskResult.Done.said("localscheme.local-answers.the-questions-have-been");
    }
}
