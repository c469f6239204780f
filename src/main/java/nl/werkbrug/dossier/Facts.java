package nl.werkbrug.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The told-once facts of dossiers. Reading does not check who asks: callers have found the dossier visible before. */
@Component
public class Facts {

    private static final String SELECT = """
            select f.fact_path, f.fact_value, f.source, f.confirmed_on, u.display_name
              from dossier_fact f left join app_user u on u.id = f.confirmed_by
             where f.dossier_id = :dossier""";
    private static final String UPDATE = """
            update dossier_fact
               set fact_value = :value, source = :source, confirmed_on = :on, confirmed_by = :by
             where dossier_id = :dossier and fact_path = :path""";
    private static final String INSERT = """
            insert into dossier_fact (dossier_id, fact_path, fact_value, source, confirmed_on, confirmed_by)
            values (:dossier, :path, :value, :source, :on, :by)""";

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final AuditTrail audit;

    Facts(JdbcClient jdbc, Dossiers dossiers, AuditTrail audit) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.audit = audit;
    }

    /**
     * Tells a fact, or confirms it again with a new date and source.
     *
     * @throws nl.werkbrug.access.NotVisible when the viewer is not let in to the dossier
     */
    @Transactional
    public void put(
            String dossierId, String path, String value, String source, LocalDate confirmedOn, Viewer viewer) {
        dossiers.visible(dossierId, viewer);
        Fact fact = new Fact(path, value, source, confirmedOn, viewer.displayName());
        if (write(UPDATE, dossierId, fact, viewer) == 0) {
            insert(dossierId, fact, viewer);
        }
        audit.did(viewer.userId(), "FACT", "dossier", dossierId, path);
    }

    @Transactional(readOnly = true)
    public Optional<Fact> get(String dossierId, String path) {
        return jdbc.sql(SELECT + " and f.fact_path = :path")
                .param("dossier", dossierId)
                .param("path", path)
                .query(Facts::fact)
                .optional();
    }

    /** All facts of the dossier, in order of their path. */
    @Transactional(readOnly = true)
    public List<Fact> all(String dossierId) {
        return jdbc.sql(SELECT + " order by f.fact_path")
                .param("dossier", dossierId)
                .query(Facts::fact)
                .list();
    }

    private void insert(String dossierId, Fact fact, Viewer viewer) {
        try {
            write(INSERT, dossierId, fact, viewer);
        } catch (DuplicateKeyException e) {
            // Told by somebody else in between: the last one who speaks is right.
            write(UPDATE, dossierId, fact, viewer);
        }
    }

    private int write(String sql, String dossierId, Fact fact, Viewer viewer) {
        return jdbc.sql(sql)
                .param("dossier", dossierId)
                .param("path", fact.path())
                .param("value", fact.value())
                .param("source", fact.source())
                .param("on", fact.confirmedOn())
                .param("by", viewer.userId())
                .update();
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(
                row.getString("fact_path"),
                row.getString("fact_value"),
                row.getString("source"),
                SqlTime.date(row, "confirmed_on"),
                row.getString("display_name"));
    }
}
