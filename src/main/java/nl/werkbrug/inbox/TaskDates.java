package nl.werkbrug.inbox;

import java.util.Optional;
import nl.werkbrug.agenda.DeadlineMoved;
import nl.werkbrug.agenda.TaskHolder;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the days of tasks equal to their deadlines, and says who took a task. */
@Component
class TaskDates implements TaskHolder {

    private final Inbox inbox;
    private final JdbcClient jdbc;

    TaskDates(Inbox inbox, JdbcClient jdbc) {
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    @EventListener
    void moved(DeadlineMoved deadline) {
        if (deadline.taskId() != null) {
            inbox.changeDue(deadline.taskId(), deadline.to());
        }
    }

    @Override
    public Optional<String> of(String taskId) {
        return jdbc.sql("select assignee_id from inbox_task where id = :id and assignee_id is not null")
                .param("id", taskId)
                .query(String.class)
                .optional();
    }
}
