package nl.werkbrug.inbox;

import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import org.springframework.stereotype.Component;

/** Takes the engine's tasks into the inbox, starts their clocks and tells who can do them by mail. */
@Component
class TaskIntake implements TaskSink {

    private final Inbox inbox;
    private final RunningDeadlines deadlines;
    private final TaskMail mail;

    TaskIntake(Inbox inbox, RunningDeadlines deadlines, TaskMail mail) {
        this.inbox = inbox;
        this.deadlines = deadlines;
        this.mail = mail;
    }

    @Override
    public void opened(NewTask task) {
        NewTask dated = task.deadlineCode() == null ? task : task.dueOn(deadlines.open(deadline(task)).orElse(null));
        inbox.open(dated);
        mail.announce(dated);
    }

    @Override
    public void cancelled(String taskId) {
        inbox.cancel(taskId);
        deadlines.withdrawn(taskId);
    }

    private static NewDeadline deadline(NewTask task) {
        return new NewDeadline(
                task.dossierId(), task.subject(), task.deadlineCode(), task.businessKey(), task.itemId(), task.id(),
                new NewDeadline.Holder(task.partyId(), task.worksAs()));
    }
}
