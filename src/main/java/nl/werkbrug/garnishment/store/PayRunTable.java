package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.PayRunEntryText;
import nl.werkbrug.garnishment.PayRunShare;
import nl.werkbrug.garnishment.calculation.PayRunSplit;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pay runs of employees with a garnishment; one for each pay day. */
@Repository
public class PayRunTable {

    private final JdbcClient jdbc;
    private final PayRunShareTable shares;
    private final Clock clock;

    PayRunTable(JdbcClient jdbc, PayRunShareTable shares, Clock clock) {
        this.jdbc = jdbc;
        this.shares = shares;
        this.clock = clock;
    }

    public void insert(PayRun run, String stepsJson, String enteredBy) {
        jdbc.sql("""
                        insert into employee_pay_run (id, dossier_id, employer_id, pay_day, entry_json, cash_cents,
                          protected_cents, seizable_cents, set_off_cents, employee_cents, steps_json, last_run, document_id,
                          import_id, entered_by, entered_at)
                        values (:id, :dossier, :employer, :payDay, :entry, :cash, :protected, :seizable, :setOff, :employee,
                          :steps, :last, :document, :import, :by, :at)""")
                .param("id", run.id()).param("dossier", run.dossierId()).param("employer", run.employerId())
                .param("payDay", run.payDay()).param("entry", PayRunEntryText.toJson(run.entry()))
                .param("cash", run.cash().cents()).param("protected", run.protectedAmount().cents())
                .param("seizable", run.seizable().cents()).param("setOff", run.setOff().cents())
                .param("employee", run.employee().cents()).param("steps", stepsJson).param("last", run.entry().last())
                .param("document", run.documentId()).param("import", run.importId()).param("by", enteredBy)
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
        run.shares().forEach(shares::insert);
    }

    /** Keeps how a run would have been split with what is known now. */
    public void recalculated(String id, PayRunSplit split, String stepsJson) {
        jdbc.sql("""
                        update employee_pay_run set protected_cents = :protected, seizable_cents = :seizable,
                               set_off_cents = :setOff, employee_cents = :employee, steps_json = :steps
                         where id = :id""")
                .param("protected", split.protectedForPeriod().cents())
                .param("seizable", split.seizable().cents())
                .param("setOff", split.setOff().cents())
                .param("employee", split.employeeReceives().cents())
                .param("steps", stepsJson)
                .param("id", id)
                .update();
    }

    /**
     * The employee gets more of a run whose calculation stays as it was.
     *
     * @param setOff the part of it that the employer had set off
     */
    public void gaveBack(String id, Money amount, Money setOff) {
        jdbc.sql("""
                        update employee_pay_run set employee_cents = employee_cents + :more, set_off_cents = set_off_cents - :setOff
                         where id = :id""")
                .param("more", amount.cents())
                .param("setOff", setOff.cents())
                .param("id", id)
                .update();
    }

    /** The steps of the calculation of a run, as they were kept. */
    public String stepsJson(String id) {
        return jdbc.sql("select steps_json from employee_pay_run where id = :id").param("id", id).query(String.class).single();
    }

    /** The runs of a dossier, newest first. */
    public List<PayRun> ofDossier(String dossierId) {
        return read(jdbc.sql("select * from employee_pay_run where dossier_id = :dossier order by pay_day desc")
                .param("dossier", dossierId), shares.ofDossier(dossierId));
    }

    /** The runs in which a garnishment took part, newest first. */
    public List<PayRun> ofGarnishment(String dossierId, String garnishmentId) {
        return ofDossier(dossierId).stream().filter(run -> run.concerns(garnishmentId)).toList();
    }

    public Optional<PayRun> last(String dossierId) {
        return lastDay(dossierId).flatMap(day -> onDay(dossierId, day));
    }

    /** The last pay day that was entered. */
    public Optional<LocalDate> lastDay(String dossierId) {
        return jdbc.sql("select max(pay_day) as pay_day from employee_pay_run where dossier_id = :dossier")
                .param("dossier", dossierId)
                .query((row, number) -> Optional.ofNullable(SqlTime.date(row, "pay_day")))
                .single();
    }

    /** The runs that pay days between these two have, both included. */
    public List<PayRun> between(String dossierId, LocalDate first, LocalDate last) {
        return ofDossier(dossierId).stream()
                .filter(run -> !run.payDay().isBefore(first) && !run.payDay().isAfter(last))
                .toList();
    }

    public Optional<PayRun> onDay(String dossierId, LocalDate payDay) {
        return ofDossier(dossierId).stream().filter(run -> run.payDay().equals(payDay)).findFirst();
    }

    public PayRun get(String id) {
        String dossierId = jdbc.sql("select dossier_id from employee_pay_run where id = :id")
                .param("id", id).query(String.class).single();
        return ofDossier(dossierId).stream().filter(run -> run.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<PayRun> read(JdbcClient.StatementSpec query, Collection<PayRunShare> all) {
        Map<String, List<PayRunShare>> byRun = all.stream().collect(Collectors.groupingBy(PayRunShare::payRunId));
        return query.query((row, number) -> run(row, byRun.getOrDefault(row.getString("id"), List.of()))).list();
    }

    static PayRun run(ResultSet row, List<PayRunShare> shares) throws SQLException {
        return new PayRun(
                row.getString("id"),
                row.getString("dossier_id"),
                row.getString("employer_id"),
                PayRunEntryText.fromJson(row.getString("entry_json")),
                SqlMoney.of(row, "cash_cents"),
                SqlMoney.of(row, "protected_cents"),
                SqlMoney.of(row, "seizable_cents"),
                SqlMoney.of(row, "set_off_cents"),
                SqlMoney.of(row, "employee_cents"),
                shares,
                row.getString("document_id"),
                row.getString("import_id"));
    }
}
