package nl.werkbrug.garnishment.web;

import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Changes;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import org.springframework.stereotype.Component;

/** Putting a letter about a change in the post. */
@Component
class PostLetterTask implements TaskHandler {

    private final Changes changes;

    PostLetterTask(Changes changes) {
        this.changes = changes;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("post-letter");
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        changes.posted(task.businessKey(), answers.date("postedOn").orElseThrow(), viewer);
        return TaskResult.Done.with("De brief is gepost.");
    }
}
