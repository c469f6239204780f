package nl.werkbrug.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks of deeds on many tasks: which wait, and what came of them. */
@Repository
class WorkItemTable {

    private static final String ADD_ITEMS = """
            insert into work_job_item (job_id, task_id, version_seen, state, not_before)
            select :job, t.id, t.version, 'WAITING', :now from inbox_task t where t.id in (:tasks) and\s"""
            + Visibility.worksOn("t");
    private static final String LEFT = """
            select i.task_id, t.title, d.reference, i.why,
                   case when p.id is null then coalesce(d.matter_name, e.name) else concat(p.given_name, ' ', p.family_name) end as person_name
              from work_job_item i
              left join inbox_task t on t.id = i.task_id and\s""" + Visibility.sees("t") + """
              left join dossier d on d.id = t.dossier_id
              left join party e on e.id = d.employer_id
              left join person p on p.id = d.person_id
             where i.job_id = :job and i.state = :state
             order by t.sort_on, i.task_id limit :most""";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItemTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A task of a job, to be done. */
    record Item(String jobId, String taskId, int versionSeen) {}

    /** Adds the tasks that are the viewer's work; an unknown one and a stranger's are left out alike. */
    int add(String jobId, List<String> taskIds, Viewer viewer) {
        return taskIds.isEmpty() ? 0 : jdbc.sql(ADD_ITEMS + ChosenEmployer.narrows("t.party_id", viewer))
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .param("job", jobId)
                .param("now", now(Duration.ZERO))
                .param("tasks", taskIds)
                .param("viewer", viewer.userId())
                .update();
    }

    /**
     * Takes tasks that wait, for as long as the lease: no other node takes them meanwhile. Each by itself, so that somebody
     * who stops the job and a node that takes from it never hold rows that the other wants.
     *
     * @param jobId of which job; null for any
     */
    List<Item> take(String jobId, int most, Duration lease) {
        String one = jobId == null ? "" : " and job_id = :job";
        var select = jdbc.sql("select job_id, task_id, version_seen from work_job_item where state = 'WAITING' and not_before <= :now"
                        + one + " order by not_before, job_id, task_id limit :most")
                .param("now", now(Duration.ZERO))
                .param("most", most);
        return (jobId == null ? select : select.param("job", jobId))
                .query((row, number) -> new Item(row.getString("job_id"), row.getString("task_id"), row.getInt("version_seen")))
                .list().stream()
                .filter(item -> took(item, lease))
                .toList();
    }

    private boolean took(Item item, Duration lease) {
        return jdbc.sql("""
                        update work_job_item set not_before = :until
                         where job_id = :job and task_id = :task and state = 'WAITING' and not_before <= :now""")
                        .param("until", now(lease))
                        .param("now", now(Duration.ZERO))
                        .param("job", item.jobId())
                        .param("task", item.taskId())
                        .update()
                == 1;
    }

    /** Ends one task of the job; false when that happened already or the job was stopped. */
    boolean end(Item item, String state, String why) {
        return jdbc.sql("""
                        update work_job_item set state = :state, why = :why
                         where job_id = :job and task_id = :task and state = 'WAITING'""")
                        .param("state", state)
                        .param("why", why)
                        .param("job", item.jobId())
                        .param("task", item.taskId())
                        .update()
                == 1;
    }

    /** Says why a task whose end was just written is left alone after all. */
    void skipped(Item item, String why) {
        jdbc.sql("update work_job_item set state = 'SKIPPED', why = :why where job_id = :job and task_id = :task")
                .param("why", why)
                .param("job", item.jobId())
                .param("task", item.taskId())
                .update();
    }

    /** Notes that a task failed; it is tried again after the pause. Gives how often it failed. */
    int failed(Item item, Duration pause) {
        jdbc.sql("update work_job_item set attempts = attempts + 1, not_before = :at where job_id = :job and task_id = :task")
                .param("at", now(pause))
                .param("job", item.jobId())
                .param("task", item.taskId())
                .update();
        return jdbc.sql("select attempts from work_job_item where job_id = :job and task_id = :task")
                .param("job", item.jobId())
                .param("task", item.taskId())
                .query(Integer.class)
                .single();
    }

    List<WorkJob.Left> left(String jobId, String state, int most, Viewer viewer) {
        return jdbc.sql(LEFT)
                .param("job", jobId)
                .param("state", state)
                .param("viewer", viewer.userId())
                .param("most", most)
                .query((row, number) -> new WorkJob.Left(
                        row.getString("task_id"), row.getString("title"), KeptWords.shown(row.getString("person_name")),
                        row.getString("reference"), row.getString("why")))
                .list();
    }

    private LocalDateTime now(Duration later) {
        return SqlTime.toSql(clock.instant().plus(later));
    }
}
