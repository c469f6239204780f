package nl.werkbrug.wagesubsidy.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.wagesubsidy.Hearings;
import nl.werkbrug.wagesubsidy.Proposals;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Giving a view before a refusal (article 4:7 Awb). */
@Component
class ViewTask implements TaskHandler {

    private final Hearings hearings;
    private final Proposals proposals;

    ViewTask(Hearings hearings, Proposals proposals) {
        this.hearings = hearings;
        this.proposals = proposals;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("give-view");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        List<String> reasons = proposals.waiting(task.businessKey()).map(it -> it.reasoning().lines().toList()).orElse(List.of());
        return new FormPage.Above("wagesubsidy/meant", Map.of(
                "lines", reasons, "until", hearings.find(task.businessKey()).orElseThrow().answerBy()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        hearings.answered(task.businessKey(), answers.text("view").orElseThrow(), viewer);
        return TaskResult.Done.said("wagesubsidy.view.the-view-has-been");
    }
}
