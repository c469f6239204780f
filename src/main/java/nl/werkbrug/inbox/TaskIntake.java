package nl.werkbrug.inbox;

import org.springframework.stereotype.Component;

/** Takes the engine's tasks into the inbox and tells who can do them by mail. */
@Component
class TaskIntake implements TaskSink {

    private final Inbox inbox;
    private final TaskMail mail;

    TaskIntake(Inbox inbox, TaskMail mail) {
        this.inbox = inbox;
        this.mail = mail;
    }

    @Override
    public void opened(NewTask task) {
        inbox.open(task);
        mail.announce(task);
    }

    @Override
    public void cancelled(String taskId) {
        inbox.cancel(taskId);
    }
}
