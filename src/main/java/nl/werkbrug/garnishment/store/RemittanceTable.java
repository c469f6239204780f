package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The withheld amounts and what became of them; one for each pay run and payee. */
@Repository
public class RemittanceTable {

    private final JdbcClient jdbc;

    RemittanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Remittance it) {
        jdbc.sql("""
                        insert into remittance (id, garnishment_id, pay_run_id, amount_cents, due_on, state, in_batch)
                        values (:id, :garnishment, :run, :cents, :due, :state, :batch)""")
                .param("id", it.id())
                .param("garnishment", it.garnishmentId())
                .param("run", it.payRunId())
                .param("cents", it.amount().cents())
                .param("due", it.dueOn())
                .param("state", it.state().name())
                .param("batch", it.inBatch())
                .update();
    }

    public Remittance get(String id) {
        return jdbc.sql("select * from remittance where id = :id").param("id", id).query(RemittanceTable::read).single();
    }

    /** The payments of one run. */
    public List<Remittance> ofPayRun(String payRunId) {
        return jdbc.sql("select * from remittance where pay_run_id = :run")
                .param("run", payRunId)
                .query(RemittanceTable::read)
                .list();
    }

    /** The payments that carry money of a garnishment, newest first: its own, and those of the pot it shares. */
    public List<Remittance> carrying(String garnishmentId) {
        return jdbc.sql("""
                        select m.* from remittance m
                         where m.id in (select remittance_id from pay_run_share where garnishment_id = :id)
                         order by m.due_on desc, m.id""")
                .param("id", garnishmentId)
                .query(RemittanceTable::read)
                .list();
    }

    /** Whether the money is still with the employer: not paid, and not in a file that may be at the bank already. */
    public boolean here(String id) {
        return jdbc.sql("""
                        select count(*) from remittance m where m.id = :id and m.state = 'WITHHELD'
                           and not exists (select 1 from payment_batch_item i where i.open_remittance = m.id)""")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** All payments of a dossier, newest first. */
    public List<Remittance> ofDossier(String dossierId) {
        return jdbc.sql("""
                        select m.* from remittance m join garnishment g on g.id = m.garnishment_id
                         where g.dossier_id = :dossier order by m.due_on desc, m.id""")
                .param("dossier", dossierId)
                .query(RemittanceTable::read)
                .list();
    }

    /** What is left of a payment that was not made yet; nothing makes it void. */
    public void amount(String id, Money amount) {
        jdbc.sql("update remittance set amount_cents = :cents, state = :state where id = :id and state = 'WITHHELD'")
                .param("cents", amount.cents())
                .param("state", (amount.isZero() ? Remittance.State.VOID : Remittance.State.WITHHELD).name())
                .param("id", id)
                .update();
    }

    /** From now on the payment waits for another garnishment; what is paid or given back stays where it was. */
    public void waitsFor(String id, String garnishmentId) {
        jdbc.sql("update remittance set garnishment_id = :garnishment where id = :id and state = 'WITHHELD'")
                .param("garnishment", garnishmentId)
                .param("id", id)
                .update();
    }

    /** The payments that wait for a garnishment, newest first. */
    public List<Remittance> all(String garnishmentId) {
        return jdbc.sql("select * from remittance where garnishment_id = :id order by due_on desc, id")
                .param("id", garnishmentId)
                .query(RemittanceTable::read)
                .list();
    }

    /** Notes the payment to the bailiff; false when it was paid before or may no longer be paid. */
    public boolean paid(String id, String iban, LocalDate day, String paidBy) {
        return jdbc.sql("""
                        update remittance set state = 'PAID', paid_to_iban = :iban, paid_on = :day, paid_by = :by
                         where id = :id and state = 'WITHHELD'""")
                        .param("iban", iban)
                        .param("day", day)
                        .param("by", paidBy)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** From now on the employee must get it. */
    public void dueToEmployee(String id) {
        jdbc.sql("update remittance set state = 'DUE_TO_EMPLOYEE' where id = :id and state = 'WITHHELD'")
                .param("id", id)
                .update();
    }

    /** Notes the payment to the employee; false when it was noted before. */
    public boolean givenBack(String id, LocalDate day, String paidBy) {
        return jdbc.sql("""
                        update remittance set state = 'GIVEN_BACK', paid_on = :day, paid_by = :by
                         where id = :id and state = 'DUE_TO_EMPLOYEE'""")
                        .param("day", day)
                        .param("by", paidBy)
                        .param("id", id)
                        .update()
                == 1;
    }

    static Remittance read(ResultSet row, int number) throws SQLException {
        return new Remittance(
                row.getString("id"),
                row.getString("garnishment_id"),
                row.getString("pay_run_id"),
                SqlMoney.of(row, "amount_cents"),
                SqlTime.date(row, "due_on"),
                Remittance.State.valueOf(row.getString("state")),
                row.getString("paid_to_iban"),
                SqlTime.date(row, "paid_on"),
                row.getBoolean("in_batch"));
    }
}
