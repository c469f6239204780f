package nl.werkbrug.norisk.years;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.norisk.years.TwoYears.State;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The two years of hires; joins the caller's transaction. Who may see them is checked by the caller. */
@Repository
public class TwoYearsTable {

    private final JdbcClient jdbc;

    TwoYearsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TwoYears it) {
        jdbc.sql("""
                        insert into two_year_clock (id, hire_id, dossier_id, employer_id, municipality_id, earns_since, counts_from, state)
                        values (:id, :hire, :dossier, :employer, :municipality, :earns, :counts, :state)""")
                .param("id", it.id())
                .param("hire", it.hireId())
                .param("dossier", it.dossierId())
                .param("employer", it.employerId())
                .param("municipality", it.municipalityId())
                .param("earns", it.earnsSince())
                .param("counts", it.countsFrom())
                .param("state", it.state().name())
                .update();
    }

    public Optional<TwoYears> find(String id) {
        return one("id = :key", id);
    }

    /** @throws EmptyResultDataAccessException when there is none */
    public TwoYears get(String id) {
        return find(id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    TwoYears lock(String id) {
        return one("id = :key for update", id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    Optional<TwoYears> ofHire(String hireId) {
        return one("hire_id = :key", hireId);
    }

    public List<TwoYears> ofDossier(String dossierId) {
        return jdbc.sql("select * from two_year_clock where dossier_id = :key order by id")
                .param("key", dossierId).query(TwoYearsTable::row).list();
    }

    void earns(String id, LocalDate since, boolean told) {
        jdbc.sql("update two_year_clock set earns_since = :since, told = :told where id = :id")
                .param("since", since)
                .param("told", told)
                .param("id", id)
                .update();
    }

    void counts(String id, LocalDate countsFrom, State state) {
        jdbc.sql("update two_year_clock set counts_from = :counts, state = :state where id = :id")
                .param("counts", countsFrom)
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    private Optional<TwoYears> one(String where, String key) {
        return jdbc.sql("select * from two_year_clock where " + where).param("key", key).query(TwoYearsTable::row).optional();
    }

    private static TwoYears row(ResultSet row, int number) throws SQLException {
        return new TwoYears(
                row.getString("id"), row.getString("hire_id"), row.getString("dossier_id"), row.getString("employer_id"),
                row.getString("municipality_id"), SqlTime.date(row, "earns_since"), row.getBoolean("told"),
                SqlTime.date(row, "counts_from"),
                State.valueOf(row.getString("state")));
    }
}
