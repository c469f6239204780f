package nl.werkbrug.onboarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes that employers asked for, as rows. */
@Repository
class ChangeRequestTable {

    private static final String INSERT = """
            insert into employer_change
              (id, employer_id, dossier_id, loket_id, state, open_for, before_json, after_json, asked_by, asked_at)
            values (:id, :employer, :dossier, :loket, 'OPEN', :employer, :before, :after, :by, :now)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeRequestTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when another one of the employer is open. */
    boolean insert(ChangeRequest it, String loketId, String askedBy) {
        try {
            jdbc.sql(INSERT)
                    .param("id", it.id())
                    .param("employer", it.employerId())
                    .param("dossier", it.dossierId())
                    .param("loket", loketId)
                    .param("before", DetailsJson.write(it.before()))
                    .param("after", DetailsJson.write(it.wanted()))
                    .param("by", askedBy)
                    .param("now", SqlTime.toSql(clock.instant()))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            // Both databases only undo the statement, the transaction goes on.
            return false;
        }
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    ChangeRequest get(String id) {
        return jdbc.sql("select * from employer_change where id = :id").param("id", id).query(ChangeRequestTable::request).single();
    }

    Optional<ChangeRequest> open(String employerId) {
        return jdbc.sql("select * from employer_change where open_for = :employer")
                .param("employer", employerId)
                .query(ChangeRequestTable::request)
                .optional();
    }

    void said(String id, String text, String userId) {
        jdbc.sql("""
                        update employer_change set loket_text = :text, decided_by = :by, decided_at = :now
                         where id = :id and state = 'OPEN'""")
                .param("text", text)
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .param("id", id)
                .update();
    }

    /** False when it was ended before. */
    boolean end(String id, ChangeRequest.State state) {
        return jdbc.sql("update employer_change set state = :state, open_for = null where id = :id and state = 'OPEN'")
                        .param("state", state.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static ChangeRequest request(ResultSet row, int number) throws SQLException {
        return new ChangeRequest(
                row.getString("id"), row.getString("employer_id"), row.getString("dossier_id"),
                ChangeRequest.State.valueOf(row.getString("state")), DetailsJson.official(row.getString("before_json")),
                DetailsJson.official(row.getString("after_json")), row.getString("loket_text"), row.getString("decided_by"));
    }
}
