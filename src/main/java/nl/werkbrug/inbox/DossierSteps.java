package nl.werkbrug.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which procedures a viewer sees in a dossier, by their tasks. */
@Component
public class DossierSteps {

    private static final String PROCESSES = "select distinct t.process_id from inbox_task t where t.dossier_id = :dossier and "
            + Visibility.seesWith("t", Right.PROGRESS);

    private static final String RUNS = """
            select t.process_id, t.business_key, min(t.created_at) as begun_at from inbox_task t where t.dossier_id = :dossier and %s
             group by t.process_id, t.business_key order by begun_at, t.process_id, t.business_key""".formatted(Visibility.sees("t"));

    private final JdbcClient jdbc;

    DossierSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A process of the dossier.
     *
     * @param key what it is about
     * @param begunAt when its first task came
     */
    public record Run(String processId, String key, Instant begunAt) {

        /** What people call it. */
        public Procedure procedure() {
            return Procedure.ofProcess(processId);
        }
    }

    /** The processes of which the viewer sees a task, the oldest first. */
    @Transactional(readOnly = true)
    public List<Run> runs(String dossierId, Viewer viewer) {
        return jdbc.sql(RUNS)
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query((row, number) -> new Run(row.getString("process_id"), row.getString("business_key"), SqlTime.moment(row, "begun_at")))
                .list();
    }

    /** The ids of the processes that had a task. */
    @Transactional(readOnly = true)
    public Set<String> processes(String dossierId, Viewer viewer) {
        return jdbc.sql(PROCESSES)
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
