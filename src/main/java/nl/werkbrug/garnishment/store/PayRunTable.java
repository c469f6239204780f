package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pay runs under each garnishment; one for each pay day. */
@Repository
public class PayRunTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    PayRunTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(PayRun run, String stepsJson, String enteredBy) {
        jdbc.sql("""
                        insert into pay_run (id, garnishment_id, pay_day, net_cents, untaxed_cents, protected_cents,
                          remitted_cents, employee_cents, claim_left_cents, steps_json, last_run, document_id,
                          entered_by, entered_at)
                        values (:id, :garnishment, :payDay, :net, :untaxed, :protected, :remitted, :employee, :left,
                          :steps, :last, :document, :by, :at)""")
                .param("id", run.id()).param("garnishment", run.garnishmentId()).param("payDay", run.payDay())
                .param("net", run.net().cents()).param("untaxed", run.untaxed().cents())
                .param("protected", run.protectedAmount().cents()).param("remitted", run.remitted().cents())
                .param("employee", run.employee().cents()).param("left", SqlMoney.cents(run.claimLeft()))
                .param("steps", stepsJson).param("last", run.lastRun()).param("document", run.documentId())
                .param("by", enteredBy).param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** The runs of a garnishment, newest first. */
    public List<PayRun> all(String garnishmentId) {
        return jdbc.sql("select * from pay_run where garnishment_id = :id order by pay_day desc")
                .param("id", garnishmentId)
                .query(PayRunTable::read)
                .list();
    }

    public Optional<PayRun> last(String garnishmentId) {
        return all(garnishmentId).stream().findFirst();
    }

    /** What other garnishments on the same dossier took above the protected amount in the period of these days. */
    public Money takenByOthers(String dossierId, String garnishmentId, LocalDate first, LocalDate last) {
        long cents = jdbc.sql("""
                        select coalesce(sum(r.remitted_cents), 0) from pay_run r join garnishment g on g.id = r.garnishment_id
                         where g.dossier_id = :dossier and g.id <> :garnishment and r.pay_day between :first and :last and g.kind <> 'CAK'""")
                .param("dossier", dossierId)
                .param("garnishment", garnishmentId)
                .param("first", first)
                .param("last", last)
                .query(Long.class)
                .single();
        return Money.cents(cents);
    }

    private static PayRun read(ResultSet row, int number) throws SQLException {
        return new PayRun(
                row.getString("id"),
                row.getString("garnishment_id"),
                SqlTime.date(row, "pay_day"),
                SqlMoney.of(row, "net_cents"),
                SqlMoney.of(row, "untaxed_cents"),
                SqlMoney.of(row, "protected_cents"),
                SqlMoney.of(row, "remitted_cents"),
                SqlMoney.of(row, "employee_cents"),
                SqlMoney.of(row, "claim_left_cents"),
                row.getBoolean("last_run"),
                row.getString("document_id"));
    }
}
