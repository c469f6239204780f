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
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionHandling;
import nl.werkbrug.objection.ObjectionLetter;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.post.LetterPost;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Who objected tells what was missing; the loket records it for who gets letters by post. */
@Component
class CompleteObjectionTask implements TaskHandler {

    private static final String BY_POST = "objection-complete-by-post";

    private final ObjectionTable objections;
    private final ObjectionHandling handling;
    private final LetterPost post;
    private final Clock clock;

    CompleteObjectionTask(ObjectionTable objections, ObjectionHandling handling, LetterPost post, Clock clock) {
        this.clock = clock;
        this.post = post;
        this.objections = objections;
        this.handling = handling;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("objection-complete", BY_POST);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return task.open() && task.formId().equals(BY_POST) ? Map.of("receivedOn", DutchTime.today(clock)) : Map.of();
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return task.formId().equals(BY_POST)
                ? new FormPage.Above("post/letter", post.shown(task.processId(), task.businessKey(), ObjectionLetter.SUPPLEMENT.name()))
                : TaskHandler.super.above(task);
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        Objection.Wanted wanted = objections.get(task.businessKey()).wanted();
        return Map.of("asksGrounds", wanted.grounds(), "asksReason", wanted.reason());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        LocalDate on = answers.date("receivedOn").orElseGet(() -> DutchTime.today(clock));
        if (on.isBefore(objections.get(task.businessKey()).intake().receivedOn())) {
            return TaskResult.Refused.in("receivedOn", Words.of("objection.complete.too-early"));
        }
        handling.completed(
                task.businessKey(), answers.text("grounds").orElse(null), answers.text("lateReason").orElse(null), on, viewer);
        return TaskResult.Done.with(Words.in(Language.DUTCH, "objection.kept.completed"));
    }
}
