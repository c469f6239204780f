package nl.werkbrug.inbox;

import java.util.List;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of one dossier. */
@Component
public class DossierTasks {

    private static final String OPEN = "select " + TaskRows.COLUMNS + ", o.name as party_name, case when "
            + Visibility.worksOn("t") + " then 1 else 0 end as own" + TaskRows.FROM
            + " join party o on o.id = t.party_id where t.dossier_id = :dossier and t.state = 'OPEN' and "
            + Visibility.seesWith("t", Right.PROGRESS) + " order by t.sort_on, t.id";

    private final JdbcClient jdbc;

    DossierTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All open tasks of the subjects that the viewer sees, first due first. */
    @Transactional(readOnly = true)
    public List<DossierTask> open(String dossierId, Viewer viewer) {
        return jdbc.sql(OPEN)
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query((row, number) -> new DossierTask(
                        TaskRows.task(row, number), row.getString("party_name"), row.getInt("own") == 1))
                .list();
    }
}
