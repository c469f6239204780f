package nl.werkbrug.garnishment.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.PayRunEntryText;
import nl.werkbrug.garnishment.PayRunShare;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes many runs with their shares and payments in a few batches. */
@Repository
public class PayRunBatchTable {

    private static final int AT_ONCE = 1_000;
    private static final String RUN = """
            insert into employee_pay_run (id, dossier_id, employer_id, pay_day, entry_json, cash_cents, protected_cents,
              seizable_cents, set_off_cents, employee_cents, steps_json, last_run, import_id, entered_by, entered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SHARE = """
            insert into pay_run_share (id, pay_run_id, garnishment_id, amount_cents, out_of_protected_cents, contested,
              left_before_cents, per_period_cents, remittance_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String PAYMENT = """
            insert into remittance (id, garnishment_id, pay_run_id, amount_cents, due_on, state, in_batch)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String MOVE = "insert into pay_run_move (pay_run_id, import_id, not_before) values (?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    PayRunBatchTable(DataSource source, Clock clock) {
        this.jdbc = new JdbcTemplate(source);
        this.clock = clock;
    }

    /** One run to write. */
    public record NewRun(PayRun run, String stepsJson, List<Remittance> payments) {}

    /** Writes the runs, and notes of each that its processes must still be told. */
    public void insert(List<NewRun> runs, String enteredBy) {
        LocalDateTime now = SqlTime.toSql(clock.instant());
        batch(RUN, runs.stream().map(it -> run(it, enteredBy, now)).toList());
        batch(PAYMENT, runs.stream().flatMap(it -> it.payments().stream()).map(PayRunBatchTable::payment).toList());
        batch(SHARE, runs.stream().flatMap(it -> it.run().shares().stream()).map(PayRunBatchTable::share).toList());
        batch(MOVE, runs.stream().map(it -> new Object[] {it.run().id(), it.run().importId(), now}).toList());
    }

    private void batch(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
        }
    }

    private static Object[] run(NewRun it, String enteredBy, LocalDateTime now) {
        PayRun run = it.run();
        return new Object[] {
            run.id(), run.dossierId(), run.employerId(), run.payDay(), PayRunEntryText.toJson(run.entry()), run.cash().cents(),
            run.protectedAmount().cents(), run.seizable().cents(), run.setOff().cents(), run.employee().cents(), it.stepsJson(),
            run.entry().last(), run.importId(), enteredBy, now
        };
    }

    private static Object[] share(PayRunShare it) {
        return new Object[] {
            it.id(), it.payRunId(), it.garnishmentId(), it.amount().cents(), it.outOfProtected().cents(), it.contested(),
            it.leftBefore().cents(), SqlMoney.cents(it.perPeriod()), it.remittanceId()
        };
    }

    private static Object[] payment(Remittance it) {
        return new Object[] {
            it.id(), it.garnishmentId(), it.payRunId(), it.amount().cents(), it.dueOn(), it.state().name(), it.inBatch()
        };
    }
}
