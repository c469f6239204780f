package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.DebtEvent;
import nl.werkbrug.garnishment.DebtEvent.Estate;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was reported about the debts of an employee. */
@Repository
public class DebtEventTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DebtEventTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(DebtEvent it, String recordedBy) {
        Estate estate = it.estate();
        jdbc.sql("""
                        insert into debt_event (id, dossier_id, kind, effective_on, ends_on, payee, iban, reference, held_too,
                          keeps_cents, note, paper_document_id, recorded_by, recorded_at)
                        values (:id, :dossier, :kind, :effective, :ends, :payee, :iban, :reference, :held, :keeps, :note, :paper, :by, :at)""")
                .param("id", it.id()).param("dossier", it.dossierId()).param("kind", it.kind().name())
                .param("effective", it.effectiveOn()).param("ends", it.endsOn())
                .param("payee", estate == null ? null : estate.payee()).param("iban", estate == null ? null : estate.iban())
                .param("reference", estate == null ? null : estate.reference())
                .param("held", estate != null && estate.heldToo())
                .param("keeps", estate == null ? null : SqlMoney.cents(estate.keeps()))
                .param("note", it.note()).param("paper", it.paperId()).param("by", recordedBy)
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    public DebtEvent get(String id) {
        return jdbc.sql("select * from debt_event where id = :id").param("id", id).query(DebtEventTable::read).single();
    }

    /** All events of a dossier, newest first. */
    public List<DebtEvent> ofDossier(String dossierId) {
        return jdbc.sql("select * from debt_event where dossier_id = :dossier order by effective_on desc, recorded_at desc")
                .param("dossier", dossierId)
                .query(DebtEventTable::read)
                .list();
    }

    /** Notes that withholding began again because of this event. */
    public void resumed(String id, LocalDate day) {
        jdbc.sql("update debt_event set resumed_on = :day where id = :id").param("day", day).param("id", id).update();
    }

    /** The last day on which withholding began again; empty when it never stopped. */
    public Optional<LocalDate> lastResumed(String dossierId) {
        return jdbc.sql("select max(resumed_on) as resumed_on from debt_event where dossier_id = :dossier")
                .param("dossier", dossierId)
                .query((row, number) -> Optional.ofNullable(SqlTime.date(row, "resumed_on")))
                .single();
    }

    private static DebtEvent read(ResultSet row, int number) throws SQLException {
        String iban = row.getString("iban");
        Estate estate = iban == null
                ? null
                : new Estate(row.getString("payee"), iban, row.getString("reference"), row.getBoolean("held_too"),
                        SqlMoney.of(row, "keeps_cents"));
        return new DebtEvent(
                row.getString("id"), row.getString("dossier_id"), DebtEvent.Kind.valueOf(row.getString("kind")),
                SqlTime.date(row, "effective_on"), SqlTime.date(row, "ends_on"), estate, row.getString("note"),
                row.getString("paper_document_id"));
    }
}
