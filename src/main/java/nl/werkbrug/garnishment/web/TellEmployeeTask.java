package nl.werkbrug.garnishment.web;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.declaration.Declarations;
import nl.werkbrug.garnishment.help.Conversation;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import org.springframework.stereotype.Component;

/** The conversation with the employee; a written request for a later declaration moves its dates at once. */
@Component
class TellEmployeeTask implements TaskHandler {

    private final Conversation conversation;
    private final Declarations declarations;

    TellEmployeeTask(Conversation conversation, Declarations declarations) {
        this.conversation = conversation;
        this.declarations = declarations;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("tell-employee");
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        LocalDate toldOn = answers.date("toldOn").orElseThrow();
        conversation.held(task.businessKey(), toldOn, answers.text("note").orElse(null), viewer);
        answers.date("delayAskedOn").ifPresent(day -> declarations.delayRequested(task.businessKey(), day, viewer));
        return TaskResult.Done.words("garnishment.kept.tell.done");
    }
}
