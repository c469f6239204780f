package nl.werkbrug.garnishment.web;

import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.help.Conversation;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import org.springframework.stereotype.Component;

/** The kinds without a declaration: signing for seen, or setting up a deduction. */
@Component
class DeductionTask implements TaskHandler {

    private static final String SEEN = "sign-seen";

    private final Conversation conversation;

    DeductionTask(Conversation conversation) {
        this.conversation = conversation;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(SEEN, "set-up-tax-claim", "set-up-cak");
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (task.formId().equals(SEEN)) {
            conversation.signedSeen(
                    task.businessKey(), answers.date("returnedOn").orElseThrow(), answers.text("signer.name").orElseThrow(), viewer);
            return TaskResult.Done.words("garnishment.kept.deduction.signed");
        }
        conversation.deductionSetUp(task.businessKey(), answers.date("startOn").orElseThrow(), viewer);
        return TaskResult.Done.words("garnishment.kept.deduction.set-up");
    }
}
