package nl.werkbrug.wagesubsidy.web;

import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.Completions;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Proposals;
import org.springframework.stereotype.Component;

/** Proposing not to handle an application that was not completed in time (article 4:5 Awb). */
@Component
class NotProcessedTask implements TaskHandler {

    private final Completions completions;
    private final Proposals proposals;

    NotProcessedTask(Completions completions, Proposals proposals) {
        this.completions = completions;
        this.proposals = proposals;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("propose-not-processed");
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String outcome = answers.text("outcome").orElseThrow();
        if (outcome.equals("ANYWAY")) {
            return TaskResult.Done.routed("wagesubsidy.not-processed.the-application-is-handled", Map.of("outcome", outcome));
        }
        try {
            completions.mayLeaveUnprocessed(task.businessKey());
        } catch (ApplicationRefused refused) {
            return TaskResult.Refused.in(refused.question(), refused.inDutch());
        }
        String id = proposals.without(
                task.businessKey(), Decision.Kind.NOT_PROCESSED, answers.text("reasoning").orElseThrow(), viewer);
        return TaskResult.Done.routed("wagesubsidy.not-processed.the-proposal-waits-for", Map.of("outcome", outcome, "itemId", id));
    }
}
