package nl.werkbrug.garnishment.web;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.BailiffLetters;
import nl.werkbrug.garnishment.Changes;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import org.springframework.stereotype.Component;

/** Putting a letter to a bailiff in the post. */
@Component
class PostLetterTask implements TaskHandler {

    private final Changes changes;
    private final BailiffLetters letters;

    PostLetterTask(Changes changes, BailiffLetters letters) {
        this.changes = changes;
        this.letters = letters;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("post-letter");
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        LocalDate day = answers.date("postedOn").orElseThrow();
        if (!letters.posted(task.businessKey(), day, viewer)) {
            changes.posted(task.businessKey(), day, viewer);
        }
        return TaskResult.Done.words("garnishment.kept.post.letter");
    }
}
