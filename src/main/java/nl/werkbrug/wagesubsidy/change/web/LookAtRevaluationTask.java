package nl.werkbrug.wagesubsidy.change.web;

import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.wagesubsidy.change.Revaluations;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** A team lead sent the amount of 1 January back: somebody looks at it and says why it is right, or what was mended. */
@Component
class LookAtRevaluationTask implements TaskHandler {

    private final Revaluations revaluations;

    LookAtRevaluationTask(Revaluations revaluations) {
        this.revaluations = revaluations;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("look-at-revaluation");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return revaluations.proposal(task.businessKey()).map(it -> new FormPage.Aside("wagesubsidy/revaluation", it)).orElse(null);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return revaluations.proposal(task.businessKey()).map(it -> Map.of("reasoning", it.reasoning())).orElse(Map.of());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        revaluations.looked(task.businessKey(), answers.text("reasoning").orElseThrow(), viewer);
        return TaskResult.Done.said("wagesubsidy.look-at-revaluation.the-new-amount-has");
    }
}
