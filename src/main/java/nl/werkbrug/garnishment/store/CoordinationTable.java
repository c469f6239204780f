package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.garnishment.Coordination;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is the coordinating bailiff of a dossier from which day on. */
@Repository
public class CoordinationTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    CoordinationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(String dossierId, Coordination it, String recordedBy) {
        jdbc.sql("""
                        insert into coordination (id, dossier_id, garnishment_id, valid_from, reason, recorded_by, recorded_at)
                        values (:id, :dossier, :garnishment, :from, :reason, :by, :at)""")
                .param("id", UUID.randomUUID().toString())
                .param("dossier", dossierId)
                .param("garnishment", it.garnishmentId())
                .param("from", it.validFrom())
                .param("reason", it.reason())
                .param("by", recordedBy)
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** All versions of a dossier, newest first. */
    public List<Coordination> all(String dossierId) {
        return jdbc.sql("""
                        select garnishment_id, valid_from, reason from coordination where dossier_id = :dossier
                         order by valid_from desc, recorded_at desc""")
                .param("dossier", dossierId)
                .query(CoordinationTable::read)
                .list();
    }

    static Coordination read(ResultSet row, int number) throws SQLException {
        return new Coordination(row.getString("garnishment_id"), SqlTime.date(row, "valid_from"), row.getString("reason"));
    }

    /** The version that counts on a day. */
    public Optional<Coordination> on(String dossierId, LocalDate day) {
        return all(dossierId).stream().filter(it -> !it.validFrom().isAfter(day)).findFirst();
    }
}
