package nl.werkbrug.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Putting a task off: until that day it is not in the usual lists, only in that of everything. It never hides a last day, so a task is put off
 * until its last day at most, and what is late is not put off.
 */
@Component
public class FollowUps {

    private static final int FURTHEST = 366;
    private static final String WHERE = " where t.id = :id and t.state = 'OPEN' and (t.assignee_id is null or t.assignee_id = :viewer or "
            + ActingFor.standsInFor("t.assignee_id") + ") and " + Visibility.worksOn("t");
    private static final String BY = "select t.follow_up_on, " + ActingFor.names("u", "uf")
            + " as put_off_by " + """
             from inbox_task t
              join app_user u on u.id = t.follow_up_by left join app_user uf on uf.id = t.follow_up_for
             where t.id = :id and t.follow_up_on is not null""";
    // A task without a last day has the end of time in sort_on.
    private static final String SET = "update inbox_task t set t.follow_up_on = :day, t.follow_up_by = :viewer, t.follow_up_for = :for" + WHERE
            + " and t.sort_on >= :day";
    private static final String CLEAR =
            "update inbox_task t set t.follow_up_on = null, t.follow_up_by = null, t.follow_up_for = null" + WHERE + " and t.follow_up_on is not null";

    private static final String ANY = "select count(*) from inbox_task t where t.id in (:tasks) and t.follow_up_on is not null and "
            + Visibility.worksOn("t");

    private static final String NO_DAY_LEFT = "select count(*) from inbox_task t where t.id in (:tasks) and t.state = 'OPEN' and t.sort_on <= :today and "
            + Visibility.worksOn("t");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TaskFinder finder;
    private final TaskRecord record;
    private final ActingFor actingFor;

    FollowUps(JdbcClient jdbc, Clock clock, TaskFinder finder, TaskRecord record, ActingFor actingFor) {
        this.actingFor = actingFor;
        this.jdbc = jdbc;
        this.clock = clock;
        this.finder = finder;
        this.record = record;
    }

    /**
     * The day that a task is put off to.
     *
     * @param byName who did that; "X voor Y" for a stand-in
     */
    public record PutOff(LocalDate day, String byName) {}

    /** Until when an open task is put off; empty when it is not. */
    @Transactional(readOnly = true)
    public Optional<PutOff> of(String taskId, Viewer viewer) {
        finder.find(taskId, viewer);
        return jdbc.sql(BY)
                .param("id", taskId)
                .query((row, number) -> new PutOff(SqlTime.date(row, "follow_up_on"), ActingFor.shown(row.getString("put_off_by"))))
                .optional();
    }

    /** Whether any of these tasks is put off, as far as they are the viewer's work. */
    @Transactional(readOnly = true)
    public boolean any(List<String> taskIds, Viewer viewer) {
        return !taskIds.isEmpty() && jdbc.sql(ANY).param("tasks", taskIds).param("viewer", viewer.userId()).query(Integer.class).single() > 0;
    }

    /** How many of these tasks have no day left to be put off to, as far as they are the viewer's work. */
    @Transactional(readOnly = true)
    public int withoutDay(List<String> taskIds, Viewer viewer) {
        return taskIds.isEmpty() ? 0 : jdbc.sql(NO_DAY_LEFT)
                .param("tasks", taskIds)
                .param("viewer", viewer.userId())
                .param("today", DutchTime.today(clock))
                .query(Integer.class)
                .single();
    }

    /**
     * Puts an own task, nobody's, or one of a colleague for whom the viewer stands in off until a day.
     *
     * @param day after today and within a year; null to put off no longer
     * @throws NotVisible when there is no such task for this viewer
     */
    @Transactional
    public FollowUp set(String taskId, LocalDate day, Viewer viewer) {
        if (day != null && !possible(day, DutchTime.today(clock))) {
            throw new IllegalArgumentException("A task is put off to a day after today, within a year");
        }
        Viewer doer = actingFor.at(finder.find(taskId, viewer).assigneeId(), viewer);
        if (update(taskId, day, doer) == 0) {
            return refusal(taskId, day, doer);
        }
        record.putOff(taskId, day, doer);
        return new FollowUp.Kept(day);
    }

    /** Whether anything can be put off to that day: after today and within a year. */
    public static boolean possible(LocalDate day, LocalDate today) {
        return day.isAfter(today) && ChronoUnit.DAYS.between(today, day) <= FURTHEST;
    }

    private int update(String taskId, LocalDate day, Viewer viewer) {
        var deed = jdbc.sql(day == null ? CLEAR : SET)
                .param("id", taskId)
                .param("viewer", viewer.userId())
                .param("today", DutchTime.today(clock));
        return (day == null ? deed : deed.param("day", day).param("for", viewer.forUserId())).update();
    }

    private FollowUp refusal(String taskId, LocalDate day, Viewer viewer) {
        InboxTask task = finder.find(taskId, viewer);
        boolean mine = task.assigneeId() == null || task.assigneeId().equals(viewer.userId())
                || task.assigneeId().equals(viewer.forUserId());
        if (!task.open() || !mine) {
            return finder.refusal(taskId, viewer);
        }
        return day == null ? new FollowUp.NotPutOff() : new FollowUp.PastDue(task.dueOn());
    }
}
