package nl.werkbrug.post.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.post.LetterPost;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Printing a letter and putting it in the post. */
@Component
class PrintLetterTask implements TaskHandler {

    private static final String FORM = "letter-post";
    private static final String ELEMENT = "userTask_post";

    private final LetterPost post;
    private final Clock clock;

    PrintLetterTask(LetterPost post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    /** Processes that began before these three became one still ask for the others. */
    @Override
    public Set<String> formIds() {
        return Set.of(FORM, "objection-post", "custom-budget-post", "signal-post");
    }

    @Override
    public String form(InboxTask task) {
        return FORM;
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("post/letter", post.shown(task.processId(), task.businessKey(), kind(task)));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return task.open() ? Map.of("postedOn", DutchTime.today(clock)) : Map.of();
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        LocalDate on = answers.date("postedOn").orElseThrow();
        if (post.tooEarly(task.businessKey(), kind(task), on)) {
            return TaskResult.Refused.in("postedOn", Words.of("post.too-early"));
        }
        post.posted(task.processId(), task.businessKey(), kind(task), on, viewer);
        return TaskResult.Done.said("post.kept.posted", on);
    }

    /** A model has one such task for each kind of letter, and says which in its id. */
    private static String kind(InboxTask task) {
        return task.elementId().substring(ELEMENT.length()).toUpperCase(Locale.ROOT);
    }
}
