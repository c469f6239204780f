package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.RunCorrection;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What later papers changed about booked runs. */
@Repository
public class RunCorrectionTable {

    private static final String SELECT =
            "select c.*, r.pay_day from run_correction c join employee_pay_run r on r.id = c.pay_run_id where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    RunCorrectionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(PayRun run, String garnishmentId, RunCorrection.Kind kind, Money amount, String because) {
        jdbc.sql("""
                        insert into run_correction
                          (id, dossier_id, pay_run_id, garnishment_id, kind, amount_cents, because, noted_at)
                        values (:id, :dossier, :run, :garnishment, :kind, :cents, :because, :at)""")
                .param("id", UUID.randomUUID().toString())
                .param("dossier", run.dossierId())
                .param("run", run.id())
                .param("garnishment", garnishmentId)
                .param("kind", kind.name())
                .param("cents", amount.cents())
                .param("because", because)
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** Everything noted for a dossier, newest first. */
    public List<RunCorrection> ofDossier(String dossierId) {
        return jdbc.sql(SELECT + "c.dossier_id = :dossier order by c.noted_at desc, r.pay_day desc, c.id")
                .param("dossier", dossierId)
                .query(RunCorrectionTable::read)
                .list();
    }

    public RunCorrection get(String id) {
        return find(id).orElseThrow();
    }

    public Optional<RunCorrection> find(String id) {
        return jdbc.sql(SELECT + "c.id = :id").param("id", id).query(RunCorrectionTable::read).optional();
    }

    /** What is noted of a kind, and neither settled nor overtaken, about a garnishment in a run; what was given back is settled. */
    public Money noted(String payRunId, String garnishmentId, RunCorrection.Kind kind) {
        return jdbc.sql("""
                        select coalesce(sum(amount_cents), 0) from run_correction
                         where pay_run_id = :run and garnishment_id = :garnishment and kind = :kind
                           and kind <> 'GIVE_BACK' and settled_on is null and overtaken_at is null""")
                .param("kind", kind.name())
                .param("run", payRunId)
                .param("garnishment", garnishmentId)
                .query((row, number) -> Money.cents(row.getLong(1)))
                .single();
    }

    /** What was noted of a kind counts no more; false when nothing was. */
    public boolean overtake(String payRunId, String garnishmentId, RunCorrection.Kind kind) {
        return jdbc.sql("""
                        update run_correction set overtaken_at = :now
                         where pay_run_id = :run and garnishment_id = :garnishment and kind = :kind
                           and kind <> 'GIVE_BACK' and settled_on is null and overtaken_at is null""")
                        .param("now", SqlTime.toSql(clock.instant()))
                        .param("run", payRunId)
                        .param("garnishment", garnishmentId)
                        .param("kind", kind.name())
                        .update()
                > 0;
    }

    /** Whether a payee must still give money back. */
    public boolean open(String garnishmentId) {
        return jdbc.sql("""
                        select count(*) from run_correction
                         where garnishment_id = :garnishment and kind = 'ASK_BACK' and settled_on is null
                           and overtaken_at is null""")
                        .param("garnishment", garnishmentId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Notes that money came back; false when it was noted before. */
    public boolean settled(String id, LocalDate day, String by) {
        return jdbc.sql("""
                        update run_correction set settled_on = :day, settled_by = :by
                         where id = :id and kind = 'ASK_BACK' and settled_on is null and overtaken_at is null""")
                        .param("day", day)
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static RunCorrection read(ResultSet row, int number) throws SQLException {
        return new RunCorrection(
                row.getString("id"),
                row.getString("dossier_id"),
                row.getString("pay_run_id"),
                row.getString("garnishment_id"),
                RunCorrection.Kind.valueOf(row.getString("kind")),
                SqlMoney.of(row, "amount_cents"),
                SqlTime.date(row, "pay_day"),
                row.getString("because"),
                SqlTime.date(row, "settled_on"),
                row.getObject("overtaken_at") != null);
    }
}
