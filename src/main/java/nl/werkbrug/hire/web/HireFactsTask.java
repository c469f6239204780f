package nl.werkbrug.hire.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The employer tells about the job and the person. */
@Component
class HireFactsTask implements TaskHandler {

    private final Hires hires;
    private final HireForms forms;

    HireFactsTask(Hires hires, HireForms forms) {
        this.hires = hires;
        this.forms = forms;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(HireForms.JOB, HireForms.PERSON);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return forms.prefill(hire(task), task.formId());
    }

    @Override
    public Map<String, List<Option>> options(InboxTask task) {
        return forms.options(task.formId());
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return forms.variables(hire(task), task.formId());
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), forms.mistakes(task.formId(), answers));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = forms.mistakes(task.formId(), answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        forms.keep(hire(task), task.formId(), answers, viewer);
        return TaskResult.Done.with(Words.in(Language.DUTCH, "hire.kept.facts", task.title()));
    }

    private Hire hire(InboxTask task) {
        return hires.get(task.businessKey());
    }
}
