package nl.werkbrug.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ends of employments; joins the caller's transaction. Who may see one is checked on its dossier by the caller. */
@Repository
public class EmploymentEndTable {

    private static final String INSERT = """
            insert into employment_end (id, dossier_id, employer_id, subject, last_day, reason, things, pause, state, told_times,
                                        done_times, reported_by, reporter, reported_at, open_key, starts_on)
            values (:id, :dossier, :employer, :subject, :lastDay, :reason, :things, :pause, 'OPEN', 1, 0, :by, :reporter, :now, :open,
                    (select cast(f.fact_value as date) from dossier_fact f
                      where f.dossier_id = :dossier and f.subject = :subject and f.fact_path = 'employment.startsOn'))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    EmploymentEndTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** With the first day as it is known now, for a next hire writes over it. False when an end is open already on this dossier for the subject, also by somebody at the same moment. */
    boolean insert(ToldEnd it) {
        try {
            jdbc.sql(INSERT)
                    .param("id", it.id())
                    .param("dossier", it.dossierId())
                    .param("employer", it.employerId())
                    .param("subject", it.subject())
                    .param("lastDay", it.lastDay())
                    .param("reason", it.reason().name())
                    .param("things", it.things())
                    .param("pause", it.pause())
                    .param("by", it.reportedBy())
                    .param("reporter", it.reporter())
                    .param("now", SqlTime.toSql(clock.instant()))
                    .param("open", it.dossierId() + ":" + it.subject())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    public Optional<ToldEnd> find(String id) {
        return jdbc.sql("select * from employment_end where id = :id").param("id", id).query(EmploymentEndTable::row).optional();
    }

    /** Holds the row until the transaction ends. */
    ToldEnd lock(String id) {
        return jdbc.sql("select * from employment_end where id = :id for update").param("id", id).query(EmploymentEndTable::row).single();
    }

    /** The newest first. */
    public List<ToldEnd> ofDossier(String dossierId) {
        return jdbc.sql("select * from employment_end where dossier_id = :dossier order by reported_at desc, id")
                .param("dossier", dossierId)
                .query(EmploymentEndTable::row)
                .list();
    }

    void corrected(String id, LocalDate lastDay, String by, String reporter) {
        jdbc.sql("""
                        update employment_end set told_before = case when done_times > 0 then last_day else told_before end,
                               told_times = told_times + 1, reported_by = :by, reporter = :reporter
                         where id = :id""")
                .param("by", by).param("reporter", reporter).param("id", id).update();
        set(id, "last_day = :value", lastDay);
    }

    void withdrawn(String id, String by, String reporter) {
        jdbc.sql("""
                        update employment_end set state = 'WITHDRAWN', open_key = null, told_times = told_times + 1, reported_by = :by,
                               reporter = :reporter
                         where id = :id""")
                .param("by", by).param("reporter", reporter).param("id", id).update();
    }

    /** Everybody was informed; a term that is null stays as it was. */
    void informed(String id, String tellTerm) {
        jdbc.sql("update employment_end set done_times = told_times where id = :id").param("id", id).update();
        if (tellTerm != null) {
            jdbc.sql("update employment_end set tell_term = :term where id = :id").param("term", tellTerm).param("id", id).update();
        }
    }

    void authoritiesTold(String id, LocalDate on) {
        jdbc.sql("update employment_end set authorities_told_times = told_times where id = :id").param("id", id).update();
        set(id, "authorities_told_on = :value", on);
    }

    void finalPay(String id, LocalDate on) {
        set(id, "final_pay_on = :value", on);
    }

    void thingsDone(String id, LocalDate on) {
        set(id, "things_done_on = :value", on);
    }

    /** False when it is not open any more. */
    boolean close(String id) {
        return jdbc.sql("update employment_end set state = 'CLOSED', open_key = null where id = :id and state = 'OPEN'")
                        .param("id", id)
                        .update()
                == 1;
    }

    private void set(String id, String what, LocalDate value) {
        jdbc.sql("update employment_end set " + what + " where id = :id").param("value", value).param("id", id).update();
    }

    private static ToldEnd row(ResultSet row, int number) throws SQLException {
        return new ToldEnd(
                row.getString("id"), row.getString("dossier_id"), row.getString("employer_id"), row.getString("subject"),
                SqlTime.date(row, "last_day"), SqlTime.date(row, "told_before"), EmploymentEndReason.valueOf(row.getString("reason")),
                row.getBoolean("things"), row.getBoolean("pause"), ToldEnd.State.valueOf(row.getString("state")),
                row.getInt("told_times"), row.getInt("done_times"), row.getString("tell_term"),
                SqlTime.date(row, "authorities_told_on"), row.getObject("authorities_told_times", Integer.class), SqlTime.date(row, "final_pay_on"),
                SqlTime.date(row, "things_done_on"), row.getString("reported_by"), row.getString("reporter"));
    }
}
