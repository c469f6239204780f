package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.PayRunShare;
import nl.werkbrug.garnishment.calculation.Share;
import nl.werkbrug.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each run withheld for each garnishment. */
@Repository
public class PayRunShareTable {

    private final JdbcClient jdbc;

    PayRunShareTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PayRunShare it) {
        jdbc.sql("""
                        insert into pay_run_share (id, pay_run_id, garnishment_id, amount_cents, out_of_protected_cents, contested,
                          left_before_cents, per_period_cents, remittance_id)
                        values (:id, :run, :garnishment, :cents, :outOfProtected, :contested, :left, :perPeriod, :remittance)""")
                .param("id", it.id()).param("run", it.payRunId()).param("garnishment", it.garnishmentId())
                .param("cents", it.amount().cents()).param("outOfProtected", it.outOfProtected().cents())
                .param("contested", it.contested()).param("left", it.leftBefore().cents())
                .param("perPeriod", SqlMoney.cents(it.perPeriod())).param("remittance", it.remittanceId())
                .update();
    }

    /** The shares of all runs of a dossier. */
    public List<PayRunShare> ofDossier(String dossierId) {
        return jdbc.sql("""
                        select s.* from pay_run_share s join employee_pay_run r on r.id = s.pay_run_id
                         where r.dossier_id = :dossier""")
                .param("dossier", dossierId)
                .query(PayRunShareTable::read)
                .list();
    }

    /** Everything withheld for a garnishment that was not given back to the employee. */
    public Money withheld(String garnishmentId) {
        return sum("""
                select coalesce(sum(s.amount_cents), 0) from pay_run_share s left join remittance m on m.id = s.remittance_id
                 where s.garnishment_id = :garnishment
                   and (m.state is null or m.state not in ('DUE_TO_EMPLOYEE', 'GIVEN_BACK'))""", garnishmentId);
    }

    /** All terms that fell due with the runs of a garnishment. */
    public Money terms(String garnishmentId) {
        return sum("""
                select coalesce(sum(per_period_cents), 0) from pay_run_share where garnishment_id = :garnishment""", garnishmentId);
    }

    /** The share of a run as it should have been; {@link #owedMoreAfter} says what was owed before it. */
    public void set(String payRunId, String garnishmentId, Share share) {
        jdbc.sql("""
                        update pay_run_share set amount_cents = :cents, out_of_protected_cents = :out, contested = :contested
                         where pay_run_id = :run and garnishment_id = :garnishment""")
                .param("cents", share.amount().cents())
                .param("out", share.outOfProtected().cents())
                .param("contested", share.contested())
                .param("run", payRunId)
                .param("garnishment", garnishmentId)
                .update();
    }

    /** More, or less, was withheld for a garnishment in a run. */
    public void add(String payRunId, String garnishmentId, Money more) {
        jdbc.sql("""
                        update pay_run_share set amount_cents = amount_cents + :more
                         where pay_run_id = :run and garnishment_id = :garnishment""")
                .param("more", more.cents())
                .param("run", payRunId)
                .param("garnishment", garnishmentId)
                .update();
    }

    /** What a run took less was still owed in the runs after it. */
    public void owedMoreAfter(PayRun run, String garnishmentId, Money more) {
        jdbc.sql("""
                        update pay_run_share set left_before_cents = left_before_cents + :more
                         where garnishment_id = :garnishment and pay_run_id in
                           (select r.id from employee_pay_run r where r.dossier_id = :dossier and r.pay_day > :day)""")
                .param("more", more.cents())
                .param("garnishment", garnishmentId)
                .param("dossier", run.dossierId())
                .param("day", run.payDay())
                .update();
    }

    /** From now on this payment carries the share; null when none does. */
    public void carriedBy(String shareId, String remittanceId) {
        jdbc.sql("update pay_run_share set remittance_id = :remittance where id = :id")
                .param("remittance", remittanceId)
                .param("id", shareId)
                .update();
    }

    /** The shares of one run. */
    public List<PayRunShare> ofRun(String payRunId) {
        return jdbc.sql("select * from pay_run_share where pay_run_id = :run")
                .param("run", payRunId)
                .query(PayRunShareTable::read)
                .list();
    }

    /** The shares that a payment carries. */
    public List<PayRunShare> ofRemittance(String remittanceId) {
        return jdbc.sql("select * from pay_run_share where remittance_id = :remittance")
                .param("remittance", remittanceId)
                .query(PayRunShareTable::read)
                .list();
    }

    /** Whether money withheld for the garnishment is neither paid nor given back. */
    public boolean open(String garnishmentId) {
        return jdbc.sql("""
                        select count(*) from remittance m
                         where m.state in ('WITHHELD', 'DUE_TO_EMPLOYEE') and (m.garnishment_id = :garnishment
                           or m.id in (select s.remittance_id from pay_run_share s where s.garnishment_id = :garnishment))""")
                        .param("garnishment", garnishmentId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Money sum(String sql, String garnishmentId) {
        return jdbc.sql(sql)
                .param("garnishment", garnishmentId)
                .query((row, number) -> Money.cents(row.getLong(1)))
                .single();
    }

    static PayRunShare read(ResultSet row, int number) throws SQLException {
        return new PayRunShare(
                row.getString("id"),
                row.getString("pay_run_id"),
                row.getString("garnishment_id"),
                SqlMoney.of(row, "amount_cents"),
                SqlMoney.of(row, "out_of_protected_cents"),
                row.getBoolean("contested"),
                SqlMoney.of(row, "left_before_cents"),
                SqlMoney.of(row, "per_period_cents"),
                row.getString("remittance_id"));
    }
}
