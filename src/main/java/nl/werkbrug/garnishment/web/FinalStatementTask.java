package nl.werkbrug.garnishment.web;

import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Closing;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** The bailiff's answer when the claim is reached: settled, or more is open. */
@Component
class FinalStatementTask implements TaskHandler {

    private final Closing closing;

    FinalStatementTask(Closing closing) {
        this.closing = closing;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("final-statement");
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Money more = answers.money("moreAmount").orElse(null);
        closing.finalStatement(task.businessKey(), answers.date("answeredOn").orElseThrow(), more, viewer);
        return TaskResult.Done.words(more == null ? "garnishment.kept.final-statement.all-paid" : "garnishment.kept.final-statement.some-left");
    }
}
