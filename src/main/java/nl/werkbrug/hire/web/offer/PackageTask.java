package nl.werkbrug.hire.web.offer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.PackageStart;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The task to choose from the package of a hire; its business key is the hire. */
@Component
class PackageTask implements TaskHandler {

    private final Hires hires;
    private final PackageForm form;
    private final PackageStart start;

    PackageTask(Hires hires, PackageForm form, PackageStart start) {
        this.hires = hires;
        this.form = form;
        this.start = start;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(PackageForm.FORM);
    }

    @Override
    public Map<String, List<Option>> options(InboxTask task) {
        return form.options(hire(task));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return form.variables(hire(task));
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("hire/package-aside", hire(task));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return form.preview(hire(task), answers, viewer);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = start.start(hire(task), form.choice(answers), viewer);
        return mistakes.isEmpty()
                ? TaskResult.Done.with(done(answers.chosen("schemes").size()))
                : new TaskResult.Refused(mistakes);
    }

    private static String done(int chosen) {
        return chosen == 0 ? Words.in(Language.DUTCH, "hire.kept.chose-none") : Words.in(Language.DUTCH, "hire.kept.chosen", chosen);
    }

    private Hire hire(InboxTask task) {
        return hires.get(task.businessKey());
    }
}
