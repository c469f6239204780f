package nl.werkbrug.garnishment.web;

import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.declaration.Declarations;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import org.springframework.stereotype.Component;

/** Putting the declaration in the post, and later its receipt. */
@Component
class PostDeclarationTask implements TaskHandler {

    private static final String POST = "post-declaration";
    private static final String RECEIPT = "confirm-receipt";

    private final Declarations declarations;

    PostDeclarationTask(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(POST, RECEIPT);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (task.formId().equals(POST)) {
            declarations.posted(task.businessKey(), answers.date("postedOn").orElseThrow(), viewer);
            return TaskResult.Done.words("garnishment.kept.post.declaration");
        }
        declarations.receipt(task.businessKey(), answers.date("confirmedOn").orElseThrow(), viewer);
        return TaskResult.Done.words("garnishment.kept.post.receipt");
    }
}
