package nl.werkbrug.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The told-once facts of dossiers, behind the wall of their subject. Reading does not check who asks: callers have found the
 * dossier visible for that subject before.
 */
@Component
public class Facts {

    private static final String SELECT = "select f.fact_path, f.fact_value, f.source, f.confirmed_on, " + ActingFor.names("u", "uf")
            + " as confirmed_name " + """
              from dossier_fact f left join app_user u on u.id = f.confirmed_by left join app_user uf on uf.id = f.confirmed_for
             where f.dossier_id = :dossier and f.subject = :subject""";
    private static final String UPDATE = """
            update dossier_fact
               set fact_value = :value, source = :source, confirmed_on = :on, confirmed_by = :by,
                   confirmed_for = :for
             where dossier_id = :dossier and subject = :subject and fact_path = :path""";
    private static final String INSERT = """
            insert into dossier_fact (dossier_id, subject, fact_path, fact_value, source, confirmed_on, confirmed_by, confirmed_for)
            values (:dossier, :subject, :path, :value, :source, :on, :by, :for)""";

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
     * @throws nl.werkbrug.access.NotVisible when the viewer is not let in to the dossier for the subject
     */
    @Transactional
    public void put(
            String dossierId, String subject, String path, String value, String source, LocalDate confirmedOn,
            Viewer viewer) {
        if (!dossiers.visible(dossierId, viewer).subjects().contains(subject)) {
            throw new NotVisible("dossier", dossierId);
        }
        Fact fact = new Fact(path, value, source, confirmedOn, viewer.displayName());
        if (write(UPDATE, dossierId, subject, fact, viewer) == 0) {
            insert(dossierId, subject, fact, viewer);
        }
        audit.did(viewer.userId(), "FACT", "dossier", dossierId, path);
    }

    /**
     * Tells a fact for somebody without an account, such as the employee by a one-time link. The source says who told it; the
     * caller has made sure that this may be told.
     */
    @Transactional
    public void putAsSystem(
            String dossierId, String subject, String path, String value, String source, LocalDate confirmedOn) {
        Fact fact = new Fact(path, value, source, confirmedOn, null);
        if (write(UPDATE, dossierId, subject, fact, null) == 0) {
            insert(dossierId, subject, fact, null);
        }
        audit.did(null, "FACT", "dossier", dossierId, path);
    }

    /**
     * Takes a fact away that holds no longer, or that may not be kept. What is not there stays away.
     *
     * @param userId who did it; null for somebody without an account
     */
    @Transactional
    public void forget(String dossierId, String subject, String path, String userId) {
        int gone = jdbc.sql("delete from dossier_fact where dossier_id = :dossier and subject = :subject and fact_path = :path")
                .param("dossier", dossierId)
                .param("subject", subject)
                .param("path", path)
                .update();
        if (gone > 0) {
            audit.did(userId, "FACT_GONE", "dossier", dossierId, path);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Fact> get(String dossierId, String subject, String path) {
        return jdbc.sql(SELECT + " and f.fact_path = :path")
                .param("dossier", dossierId)
                .param("subject", subject)
                .param("path", path)
                .query(Facts::fact)
                .optional();
    }

    /** All facts of the subject, in order of their path. */
    @Transactional(readOnly = true)
    public List<Fact> all(String dossierId, String subject) {
        return jdbc.sql(SELECT + " order by f.fact_path")
                .param("dossier", dossierId)
                .param("subject", subject)
                .query(Facts::fact)
                .list();
    }

    private void insert(String dossierId, String subject, Fact fact, Viewer viewer) {
        try {
            write(INSERT, dossierId, subject, fact, viewer);
        } catch (DuplicateKeyException e) {
            // Told by somebody else in between: the last one who speaks is right.
            write(UPDATE, dossierId, subject, fact, viewer);
        }
    }

    /** @param viewer null for somebody without an account */
    private int write(String sql, String dossierId, String subject, Fact fact, Viewer viewer) {
        return jdbc.sql(sql)
                .param("dossier", dossierId)
                .param("subject", subject)
                .param("path", fact.path())
                .param("value", fact.value())
                .param("source", fact.source())
                .param("on", fact.confirmedOn())
                .param("by", viewer == null ? null : viewer.userId())
                .param("for", viewer == null ? null : viewer.forUserId())
                .update();
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(
                row.getString("fact_path"),
                row.getString("fact_value"),
                row.getString("source"),
                SqlTime.date(row, "confirmed_on"),
                row.getString("confirmed_name"));
    }
}
