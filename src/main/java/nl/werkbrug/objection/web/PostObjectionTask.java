package nl.werkbrug.objection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.objection.ObjectionByPost;
import nl.werkbrug.objection.PostedLetter;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Printing a letter about an objection and putting it in the post. */
@Component
class PostObjectionTask implements TaskHandler {

    private static final String DECISION = "userTask_postDecision";

    private final ObjectionByPost post;
    private final Clock clock;

    PostObjectionTask(ObjectionByPost post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("objection-post");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("objection/letter", post.shown(task.businessKey(), kind(task)));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return task.open() ? Map.of("postedOn", DutchTime.today(clock)) : Map.of();
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        LocalDate on = answers.date("postedOn").orElseThrow();
        post.posted(task.businessKey(), kind(task), on, viewer);
        return TaskResult.Done.said("objection.kept.posted", on);
    }

    private static PostedLetter.Kind kind(InboxTask task) {
        return task.elementId().equals(DECISION) ? PostedLetter.Kind.DECISION : PostedLetter.Kind.RECEIPT;
    }
}
