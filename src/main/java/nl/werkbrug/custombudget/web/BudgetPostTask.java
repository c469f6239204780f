package nl.werkbrug.custombudget.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetLetter;
import nl.werkbrug.custombudget.BudgetPost;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Printing a letter to an employee and putting it in the post. */
@Component
class BudgetPostTask implements TaskHandler {

    private static final String ELEMENT = "userTask_post";

    private final BudgetPost post;
    private final Clock clock;

    BudgetPostTask(BudgetPost post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("custom-budget-post");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("custombudget/letter", post.shown(task.businessKey(), kind(task)));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return task.open() ? Map.of("postedOn", DutchTime.today(clock)) : Map.of();
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        LocalDate on = answers.date("postedOn").orElseThrow();
        post.posted(task.businessKey(), kind(task), on, viewer);
        return TaskResult.Done.said("custombudget.letter.posted", on);
    }

    /** The model has one such task for each kind of letter, and says which in its id. */
    private static BudgetLetter.Kind kind(InboxTask task) {
        return BudgetLetter.Kind.valueOf(task.elementId().substring(ELEMENT.length()).toUpperCase(Locale.ROOT));
    }
}
