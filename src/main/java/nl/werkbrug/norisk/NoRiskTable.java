package nl.werkbrug.norisk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The policies; joins the caller's transaction. Who may see them is checked by the caller. */
@Repository
public class NoRiskTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoRiskTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(NoRisk it) {
        jdbc.sql("""
                        insert into no_risk (id, hire_id, dossier_id, employer_id, starts_on, ends_on, state, known_on, created_at)
                        values (:id, :hire, :dossier, :employer, :starts, :ends, :state, :known, :now)""")
                .param("id", it.id())
                .param("hire", it.hireId())
                .param("dossier", it.dossierId())
                .param("employer", it.employerId())
                .param("starts", it.startsOn())
                .param("ends", it.endsOn())
                .param("state", it.state().name())
                .param("known", it.knownOn())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    public Optional<NoRisk> find(String id) {
        return one("id = :key", id);
    }

    /** @throws EmptyResultDataAccessException when there is none */
    public NoRisk get(String id) {
        return find(id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    /** The same, and others who want to change it wait. */
    public NoRisk lock(String id) {
        return one("id = :key for update", id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    public List<NoRisk> ofDossier(String dossierId) {
        return jdbc.sql("select * from no_risk where dossier_id = :dossier order by created_at desc, id")
                .param("dossier", dossierId).query(NoRiskTable::row).list();
    }

    Optional<NoRisk> ofHire(String hireId) {
        return one("hire_id = :key", hireId);
    }

    void state(String id, NoRisk.State state) {
        jdbc.sql("update no_risk set state = :state where id = :id").param("state", state.name()).param("id", id).update();
    }

    void starts(String id, LocalDate startsOn, LocalDate endsOn) {
        jdbc.sql("update no_risk set starts_on = :starts, ends_on = :ends where id = :id")
                .param("starts", startsOn).param("ends", endsOn).param("id", id).update();
    }

    void holds(String id, LocalDate knownOn, LocalDate endsOn) {
        jdbc.sql("update no_risk set known_on = :known, ends_on = :ends where id = :id")
                .param("known", knownOn).param("ends", endsOn).param("id", id).update();
    }

    /** The end was spoken of, and perhaps moved; from a moved end it is spoken of again. */
    void ends(String id, LocalDate endsOn, boolean told) {
        jdbc.sql("update no_risk set ends_on = :ends, end_told = :told where id = :id")
                .param("ends", endsOn).param("told", told).param("id", id).update();
    }

    void employedUntil(String id, LocalDate day) {
        jdbc.sql("update no_risk set employed_until = :day where id = :id").param("day", day).param("id", id).update();
    }

    private Optional<NoRisk> one(String where, String key) {
        return jdbc.sql("select * from no_risk where " + where).param("key", key).query(NoRiskTable::row).optional();
    }

    private static NoRisk row(ResultSet row, int number) throws SQLException {
        return new NoRisk(
                row.getString("id"), row.getString("hire_id"), row.getString("dossier_id"), row.getString("employer_id"),
                SqlTime.date(row, "starts_on"), SqlTime.date(row, "ends_on"), NoRisk.State.valueOf(row.getString("state")),
                SqlTime.date(row, "known_on"), SqlTime.date(row, "employed_until"), row.getBoolean("end_told"));
    }
}
