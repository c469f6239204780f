package nl.werkbrug.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.audit.AuditTrail;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One deed on many tasks: asked here, done one by one by {@link WorkJobMoves}, followed and stopped here by who asked it.
 */
@Component
public class WorkJobs {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_LEFT = 200;
    // Who does such work for the party; whether this one may do this one task is asked when it is handed over.
    private static final String CANDIDATES = """
            select distinct u.id, u.display_name from inbox_task t
              join access_rule r on r.subject = t.subject and r.works_as = t.works_as
              join membership m on m.party_id = t.party_id and m.role_code = r.role_code
              join app_user u on u.id = m.user_id and u.active = true
             where t.id in (:tasks) and\s""" + Visibility.worksOn("t") + " order by u.display_name, u.id";

    private final JdbcClient jdbc;
    private final WorkJobTable jobs;
    private final WorkItemTable items;
    private final AuditTrail audit;

    WorkJobs(JdbcClient jdbc, WorkJobTable jobs, WorkItemTable items, AuditTrail audit) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.items = items;
        this.audit = audit;
    }

    /**
     * Asks the deed. Sent twice it is one job.
     *
     * @return the id of the job; empty when none of the tasks is the viewer's work
     */
    @Transactional
    public Optional<String> start(NewWorkJob asked, Viewer viewer) {
        String key = onceKey(asked);
        Optional<String> before = jobs.withKey(key, viewer);
        if (before.isPresent()) {
            return before;
        }
        jobs.forget(KEPT);
        String id = UUID.randomUUID().toString();
        try {
            jobs.add(id, key, asked, viewer);
        } catch (DuplicateKeyException e) {
            // Sent twice at one moment; both databases only undo the statement.
            return jobs.withKey(key, viewer);
        }
        if (items.add(id, asked.taskIds(), viewer) == 0) {
            jobs.remove(id);
            return Optional.empty();
        }
        audit.did(viewer.userId(), "TASKS_" + asked.kind(), "work-job", id, null);
        return Optional.of(id);
    }

    /** @throws NotVisible when the viewer asked no such job */
    @Transactional(readOnly = true)
    public WorkJob find(String jobId, Viewer viewer) {
        return jobs.find(jobId)
                .filter(job -> job.makerId().equals(viewer.userId()))
                .orElseThrow(() -> new NotVisible("work-job", jobId));
    }

    /** The first 200 tasks that were left alone, with the reason. */
    @Transactional(readOnly = true)
    public List<WorkJob.Left> skipped(String jobId, Viewer viewer) {
        return items.left(find(jobId, viewer).id(), "SKIPPED", MOST_LEFT, viewer);
    }

    /** The same for somebody else who may follow that job: names only what the reader sees. */
    @Transactional(readOnly = true)
    public List<WorkJob.Left> skipped(String jobId, Viewer maker, Viewer reader) {
        return items.left(find(jobId, maker).id(), "SKIPPED", MOST_LEFT, reader);
    }

    /** The first 200 tasks that the job did not come to, because it was stopped. */
    @Transactional(readOnly = true)
    public List<WorkJob.Left> stopped(String jobId, Viewer viewer) {
        return items.left(find(jobId, viewer).id(), "STOPPED", MOST_LEFT, viewer);
    }

    /**
     * Leaves alone what is not done yet; what is done stays done.
     *
     * @throws NotVisible when the viewer asked no such job
     */
    @Transactional
    public void stop(String jobId, Viewer viewer) {
        WorkJob job = find(jobId, viewer);
        if (!job.finished()) {
            jobs.stop(job.id());
            audit.did(viewer.userId(), "STOP", "work-job", jobId, null);
        }
    }

    /** Everybody who does such work as these tasks, by name; only of tasks that are the viewer's work. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(List<String> taskIds, Viewer viewer) {
        return taskIds.isEmpty() ? List.of() : jdbc.sql(CANDIDATES)
                .param("tasks", taskIds)
                .param("viewer", viewer.userId())
                .query((row, number) -> new Candidate(row.getString("id"), row.getString("display_name")))
                .list();
    }

    /** The page with other tasks ticked is another job: people go back to a list and tick on. Of a whole list that page is one. */
    private static String onceKey(NewWorkJob asked) {
        String all = String.join("\n", asked.key(), asked.kind().name(), asked.toUserId(), String.valueOf(asked.followUpOn()),
                asked.reason(), asked.wholeList() ? "all" : String.join(",", asked.taskIds()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
