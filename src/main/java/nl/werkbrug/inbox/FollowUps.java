package nl.werkbrug.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Putting a task off: until that day it is not in the list of who has it. It never hides a last day, so a task is put off
 * until its last day at most, and what is late is not put off.
 */
@Component
public class FollowUps {

    private static final int FURTHEST = 366;
    private static final String WHERE = " where t.id = :id and t.state = 'OPEN' and (t.assignee_id is null or t.assignee_id = :viewer) and "
            + Visibility.worksOn("t");
    // A task without a last day has the end of time in sort_on.
    private static final String SET = "update inbox_task t set t.follow_up_on = :day, t.follow_up_by = :viewer" + WHERE
            + " and t.sort_on >= :day";
    private static final String CLEAR = "update inbox_task t set t.follow_up_on = null, t.follow_up_by = null" + WHERE;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TaskFinder finder;
    private final TaskRecord record;

    FollowUps(JdbcClient jdbc, Clock clock, TaskFinder finder, TaskRecord record) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.finder = finder;
        this.record = record;
    }

    /** The day that an open task is put off to; null when it is not. */
    @Transactional(readOnly = true)
    public LocalDate of(String taskId, Viewer viewer) {
        finder.find(taskId, viewer);
        return jdbc.sql("select follow_up_on from inbox_task where id = :id")
                .param("id", taskId)
                .query((row, number) -> SqlTime.date(row, "follow_up_on"))
                .list()
                .get(0);
    }

    /**
     * Puts an own task or nobody's off until a day.
     *
     * @param day after today and within a year; null to put off no longer
     * @throws NotVisible when there is no such task for this viewer
     */
    @Transactional
    public FollowUp set(String taskId, LocalDate day, Viewer viewer) {
        if (day != null && !possible(day, DutchTime.today(clock))) {
            throw new IllegalArgumentException("A task is put off to a day after today, within a year");
        }
        if (update(taskId, day, viewer) == 0) {
            return refusal(taskId, viewer);
        }
        record.putOff(taskId, day, viewer);
        return new FollowUp.Kept(day);
    }

    /** Whether anything can be put off to that day: after today and within a year. */
    public static boolean possible(LocalDate day, LocalDate today) {
        return day.isAfter(today) && ChronoUnit.DAYS.between(today, day) <= FURTHEST;
    }

    private int update(String taskId, LocalDate day, Viewer viewer) {
        var deed = jdbc.sql(day == null ? CLEAR : SET).param("id", taskId).param("viewer", viewer.userId());
        return (day == null ? deed : deed.param("day", day)).update();
    }

    private FollowUp refusal(String taskId, Viewer viewer) {
        InboxTask task = finder.find(taskId, viewer);
        boolean mine = task.assigneeId() == null || task.assigneeId().equals(viewer.userId());
        return task.open() && mine ? new FollowUp.PastDue(task.dueOn()) : finder.refusal(taskId, viewer);
    }
}
