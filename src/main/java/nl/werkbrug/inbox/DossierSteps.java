package nl.werkbrug.inbox;

import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which procedures a viewer sees in a dossier, by their tasks. */
@Component
public class DossierSteps {

    private static final String PROCESSES = "select distinct t.process_id from inbox_task t where t.dossier_id = :dossier and "
            + Visibility.seesWith("t", Right.PROGRESS);

    private final JdbcClient jdbc;

    DossierSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
