package nl.werkbrug.signal.web;

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
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.signal.SignalLetter;
import nl.werkbrug.signal.SignalPost;
import nl.werkbrug.signal.store.SignalTable;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Printing a letter to a reporter and putting it in the post. */
@Component
class SignalPostTask implements TaskHandler {

    private static final String ELEMENT = "userTask_post";

    private final SignalPost post;
    private final SignalTable table;
    private final Clock clock;

    SignalPostTask(SignalPost post, SignalTable table, Clock clock) {
        this.post = post;
        this.table = table;
        this.clock = clock;
    }

    /** What is read first: the letter, and to whom it goes. */
    record Shown(SignalLetter letter, String name, String address) {}

    @Override
    public Set<String> formIds() {
        return Set.of("signal-post");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        var reporter = table.get(task.businessKey()).reporter();
        return new FormPage.Above("signal/letter", new Shown(
                post.find(task.businessKey(), kind(task)).orElseThrow(), reporter.name(), reporter.address().oneLine()));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return task.open() ? Map.of("postedOn", DutchTime.today(clock)) : Map.of();
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        LocalDate on = answers.date("postedOn").orElseThrow();
        post.posted(table.lock(task.businessKey()), kind(task), on, viewer);
        return TaskResult.Done.said("signal.kept.posted", on);
    }

    /** The model has one such task for each kind of letter, and says which in its id. */
    private static SignalLetter.Kind kind(InboxTask task) {
        return SignalLetter.Kind.valueOf(task.elementId().substring(ELEMENT.length()).toUpperCase(Locale.ROOT));
    }
}
