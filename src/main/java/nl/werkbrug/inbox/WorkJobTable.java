package nl.werkbrug.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deeds on many tasks, in the database. */
@Repository
class WorkJobTable {

    private static final String FIND = """
            select j.id, j.kind, j.made_by, m.display_name as maker, m.active, j.reason, j.to_user, u.display_name as receiver,
                   j.follow_up_on, j.made_at, j.stopped_at,
                   (select count(*) from work_job_item i where i.job_id = j.id) as total,
                   (select count(*) from work_job_item i where i.job_id = j.id and i.state = 'DONE') as done,
                   (select count(*) from work_job_item i where i.job_id = j.id and i.state = 'SKIPPED') as skipped,
                   (select count(*) from work_job_item i where i.job_id = j.id and i.state = 'STOPPED') as stopped
              from work_job j
              join app_user m on m.id = j.made_by
              left join app_user u on u.id = j.to_user
             where j.id = :id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkJobTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<WorkJob> find(String id) {
        return jdbc.sql(FIND).param("id", id).query(WorkJobTable::job).optional();
    }

    Optional<String> withKey(String onceKey, Viewer viewer) {
        return jdbc.sql("select id from work_job where made_by = :viewer and once_key = :key")
                .param("viewer", viewer.userId())
                .param("key", onceKey)
                .query(String.class)
                .optional();
    }

    void add(String id, String onceKey, NewWorkJob job, Viewer viewer) {
        jdbc.sql("""
                        insert into work_job (id, kind, made_by, once_key, reason, to_user, follow_up_on, made_at)
                        values (:id, :kind, :viewer, :key, :reason, :to, :day, :now)""")
                .param("id", id)
                .param("kind", job.kind().name())
                .param("viewer", viewer.userId())
                .param("key", onceKey)
                .param("reason", job.reason())
                .param("to", job.toUserId().isBlank() ? null : job.toUserId())
                .param("day", job.followUpOn())
                .param("now", now(Duration.ZERO))
                .update();
    }

    void remove(String id) {
        jdbc.sql("delete from work_job where id = :id").param("id", id).update();
    }

    void stop(String jobId) {
        jdbc.sql("update work_job set stopped_at = :now where id = :job and stopped_at is null")
                .param("now", now(Duration.ZERO))
                .param("job", jobId)
                .update();
        jdbc.sql("update work_job_item set state = 'STOPPED' where job_id = :job and state = 'WAITING'")
                .param("job", jobId)
                .update();
    }

    /** Throws away what is older than that: who was faster than whom concerns nobody for ever. */
    void forget(Duration age) {
        // Read first, then one by one by key: deleting by age, two who begin at one moment would wait for each other for ever.
        jdbc.sql("select id from work_job where made_at < :old order by id limit 50")
                .param("old", now(age.negated()))
                .query(String.class)
                .list()
                .forEach(id -> {
                    jdbc.sql("delete from work_job_item where job_id = :id").param("id", id).update();
                    remove(id);
                });
    }

    private LocalDateTime now(Duration later) {
        return SqlTime.toSql(clock.instant().plus(later));
    }

    private static WorkJob job(ResultSet row, int number) throws SQLException {
        return new WorkJob(
                row.getString("id"),
                WorkKind.valueOf(row.getString("kind")),
                row.getString("made_by"),
                row.getString("maker"),
                row.getBoolean("active"),
                row.getString("reason"),
                row.getString("to_user"),
                row.getString("receiver"),
                SqlTime.date(row, "follow_up_on"),
                SqlTime.moment(row, "made_at"),
                SqlTime.moment(row, "stopped_at"),
                new WorkJob.Progress(row.getInt("total"), row.getInt("done"), row.getInt("skipped"), row.getInt("stopped")));
    }
}
