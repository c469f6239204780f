package nl.werkbrug.inbox;

import java.time.Instant;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds one task for a viewer: an open one when it is the viewer's work, an ended one when the viewer sees the subject. */
@Component
class TaskFinder {

    private static final String FIND = TaskRows.SELECT
            + " where t.id = :id and ((t.state = 'OPEN' and " + Visibility.worksOn("t") + ")"
            + " or (t.state <> 'OPEN' and " + Visibility.sees("t") + "))";

    private static final String SINCE =
            "select max(a.happened_at) as since from inbox_assignment a where a.task_id = :task and a.to_user = :holder";

    private final JdbcClient jdbc;

    TaskFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotVisible when there is no such task for this viewer */
    InboxTask find(String taskId, Viewer viewer) {
        return jdbc.sql(FIND)
                .param("id", taskId)
                .param("viewer", viewer.userId())
                .query(TaskRows::task)
                .optional()
                .orElseThrow(() -> new NotVisible("task", taskId));
    }

    /**
     * Why a conditional update left the task alone.
     *
     * @throws NotVisible when the task is not there for this viewer
     */
    TaskRefusal refusal(String taskId, Viewer viewer) {
        InboxTask task = find(taskId, viewer);
        return switch (task.state()) {
            case DONE -> new TaskRefusal.AlreadyDone(task.completedByName(), task.completedAt(), task.result());
            case CANCELLED -> new TaskRefusal.Gone();
            case OPEN -> new TaskRefusal.HeldByOther(task.assigneeName(), heldSince(task));
        };
    }

    private Instant heldSince(InboxTask task) {
        return jdbc.sql(SINCE)
                .param("task", task.id())
                .param("holder", task.assigneeId())
                .query((row, number) -> Optional.ofNullable(SqlTime.moment(row, "since")))
                .single()
                .orElse(null);
    }
}
