package nl.werkbrug.objection.web;

import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionHandling;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The employer tells what was missing in an objection. */
@Component
class CompleteObjectionTask implements TaskHandler {

    private final ObjectionTable objections;
    private final ObjectionHandling handling;

    CompleteObjectionTask(ObjectionTable objections, ObjectionHandling handling) {
        this.objections = objections;
        this.handling = handling;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("objection-complete");
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        Objection.Wanted wanted = objections.get(task.businessKey()).wanted();
        return Map.of("asksGrounds", wanted.grounds(), "asksReason", wanted.reason());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        handling.completed(
                task.businessKey(), answers.text("grounds").orElse(null), answers.text("lateReason").orElse(null), viewer);
        return TaskResult.Done.with(Words.in(Language.DUTCH, "objection.kept.completed"));
    }
}
