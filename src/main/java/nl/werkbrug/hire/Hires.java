package nl.werkbrug.hire;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The hires. Who may see one is checked on its dossier by the caller. */
@Repository
public class Hires {

    private final JdbcClient jdbc;
    private final Clock clock;

    Hires(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins a hire on a dossier that the viewer opened for {@link Hire#SUBJECT}. */
    @Transactional
    public Hire begin(String dossierId, String employerId, Viewer viewer) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into hire (id, dossier_id, employer_id, state, created_by, created_at)
                        values (:id, :dossier, :employer, 'INTAKE', :by, :now)""")
                .param("id", id)
                .param("dossier", dossierId)
                .param("employer", employerId)
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
        return get(id);
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public Hire get(String id) {
        return jdbc.sql("select * from hire where id = :id").param("id", id).query(Hires::hire).single();
    }

    /** The newest hire on a dossier. */
    public Optional<Hire> ofDossier(String dossierId) {
        List<Hire> all = jdbc.sql("select * from hire where dossier_id = :dossier order by created_at desc, id")
                .param("dossier", dossierId)
                .query(Hires::hire)
                .list();
        return all.stream().findFirst();
    }

    /** Where it stands now. */
    @Transactional
    public void state(String id, Hire.State state) {
        jdbc.sql("update hire set state = :state where id = :id").param("state", state.name()).param("id", id).update();
    }

    /** Ends it, unless it was stopped before. */
    @Transactional
    public boolean stop(String id) {
        return jdbc.sql("update hire set state = 'STOPPED' where id = :id and state <> 'STOPPED'").param("id", id).update() == 1;
    }

    /** Which municipality is responsible; null when that is not known. */
    @Transactional
    public void municipality(String id, String partyId) {
        jdbc.sql("update hire set municipality_id = :party where id = :id").param("party", partyId).param("id", id).update();
    }

    private static Hire hire(ResultSet row, int number) throws SQLException {
        return new Hire(
                row.getString("id"), row.getString("dossier_id"), row.getString("employer_id"),
                Hire.State.valueOf(row.getString("state")), row.getString("municipality_id"));
    }
}
