package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.payments.PaymentBatch;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bank files: what each paid to whom, and what became of it. */
@Repository
public class PaymentBatchTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    PaymentBatchTable(JdbcClient jdbc, DataSource source, Clock clock) {
        this.jdbc = jdbc;
        this.batches = new JdbcTemplate(source);
        this.clock = clock;
    }

    /** An amount that was said to be paid and is not noted yet. */
    public record Paid(String batchId, String remittanceId) {}

    /**
     * Writes a file with its lines and amounts.
     *
     * @throws org.springframework.dao.DuplicateKeyException when an amount is in another open file
     */
    public void insert(PaymentBatch it, List<PaymentBatch.Item> items, String by) {
        jdbc.sql("""
                        insert into payment_batch (id, employer_id, state, execute_on, debtor_name, debtor_iban, created_by, created_at)
                        values (:id, :employer, 'OPEN', :on, :name, :iban, :by, :at)""")
                .param("id", it.id()).param("employer", it.employerId()).param("on", it.executeOn())
                .param("name", it.debtorName()).param("iban", it.debtorIban()).param("by", by)
                .param("at", SqlTime.toSql(it.createdAt()))
                .update();
        batches.batchUpdate("""
                insert into payment_batch_order (batch_id, order_number, payee_name, payee_iban, remittance_text, amount_cents)
                values (?, ?, ?, ?, ?, ?)""", it.orders().stream().map(order -> new Object[] {
                    it.id(), order.number(), order.payee(), order.iban(), order.text(), order.amount().cents()
                }).toList());
        batches.batchUpdate("""
                insert into payment_batch_item (batch_id, remittance_id, order_number, amount_cents, open_remittance)
                values (?, ?, ?, ?, ?)""", items.stream().map(item -> new Object[] {
                    it.id(), item.remittanceId(), item.order(), item.amount().cents(), item.remittanceId()
                }).toList());
    }

    public Optional<PaymentBatch> find(String id) {
        return jdbc.sql("select * from payment_batch where id = :id").param("id", id)
                .query((row, number) -> read(row, orders(id))).optional();
    }

    /** The files of an employer without their lines, newest first. */
    public List<PaymentBatch> ofEmployer(String employerId, int most) {
        return jdbc.sql("select * from payment_batch where employer_id = :employer order by created_at desc, id limit :most")
                .param("employer", employerId)
                .param("most", most)
                .query((row, number) -> read(row, List.of()))
                .list();
    }

    /** One file with only the line that pays this amount. */
    public PaymentBatch withLine(String id, int number) {
        return jdbc.sql("select * from payment_batch where id = :id").param("id", id)
                .query((row, count) -> read(row, lines(id, "order_number = " + number))).single();
    }

    private List<PaymentBatch.Order> orders(String id) {
        return lines(id, "1 = 1");
    }

    private List<PaymentBatch.Order> lines(String id, String which) {
        return jdbc.sql("select * from payment_batch_order where batch_id = :id and " + which + " order by order_number")
                .param("id", id)
                .query((row, number) -> new PaymentBatch.Order(
                        row.getInt("order_number"), row.getString("payee_name"), row.getString("payee_iban"),
                        row.getString("remittance_text"), SqlMoney.of(row, "amount_cents")))
                .list();
    }

    public PaymentBatch.Item item(Paid it) {
        return jdbc.sql("select * from payment_batch_item where batch_id = :batch and remittance_id = :remittance")
                .param("batch", it.batchId())
                .param("remittance", it.remittanceId())
                .query((row, number) -> new PaymentBatch.Item(
                        row.getString("remittance_id"), row.getInt("order_number"), SqlMoney.of(row, "amount_cents"),
                        row.getString("outcome")))
                .single();
    }

    /** How many amounts turned out not to be what the file paid; they were not noted as paid. */
    public int changed(String id) {
        return jdbc.sql("select count(*) from payment_batch_item where batch_id = :id and outcome = 'CHANGED'")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** Takes an open file back; its amounts can be paid with another one. */
    public boolean withdraw(String id, Viewer by) {
        if (settle(id, "WITHDRAWN", null, by)) {
            jdbc.sql("update payment_batch_item set open_remittance = null where batch_id = :id").param("id", id).update();
            return true;
        }
        return false;
    }

    /** Keeps that the bank paid an open file; its amounts are noted one by one from now on. */
    public boolean paying(String id, LocalDate day, Viewer by) {
        return settle(id, "PAYING", day, by);
    }

    private boolean settle(String id, String state, LocalDate paidOn, Viewer by) {
        return jdbc.sql("""
                        update payment_batch set state = :state, paid_on = :day, settled_by = :by, settled_by_name = :name,
                               settled_at = :at
                         where id = :id and state = 'OPEN'""")
                        .param("state", state).param("day", paidOn).param("by", by.userId()).param("name", by.displayName())
                        .param("at", SqlTime.toSql(clock.instant())).param("id", id)
                        .update()
                == 1;
    }

    /** Amounts that were said to be paid and are not noted yet. */
    public List<Paid> waiting(int most) {
        return jdbc.sql("""
                        select i.batch_id, i.remittance_id from payment_batch b join payment_batch_item i on i.batch_id = b.id
                         where b.state = 'PAYING' and i.settled_at is null and (i.not_before is null or i.not_before <= :now)
                         order by i.batch_id, i.order_number limit :most""")
                .param("now", SqlTime.toSql(clock.instant()))
                .param("most", most)
                .query((row, number) -> new Paid(row.getString("batch_id"), row.getString("remittance_id")))
                .list();
    }

    /** Marks one amount as noted, in the transaction that notes it; false when another node was first. */
    public boolean noted(Paid it) {
        return update("settled_at = :now, open_remittance = null", it, SqlTime.toSql(clock.instant())) == 1;
    }

    public void outcome(Paid it, String outcome) {
        jdbc.sql("update payment_batch_item set outcome = :outcome where batch_id = :batch and remittance_id = :remittance")
                .param("outcome", outcome).param("batch", it.batchId()).param("remittance", it.remittanceId())
                .update();
    }

    /** Noting it failed; somebody tries again after the pause. */
    public void failed(Paid it, Duration pause) {
        update("not_before = :now", it, SqlTime.toSql(clock.instant().plus(pause)));
    }

    private int update(String assignment, Paid it, Object now) {
        return jdbc.sql("update payment_batch_item set " + assignment
                        + " where batch_id = :batch and remittance_id = :remittance and settled_at is null")
                .param("now", now).param("batch", it.batchId()).param("remittance", it.remittanceId())
                .update();
    }

    /** Marks as paid every file of which all amounts are noted. */
    public void finish() {
        jdbc.sql("""
                        update payment_batch set state = 'PAID' where state = 'PAYING' and not exists
                          (select 1 from payment_batch_item i where i.batch_id = payment_batch.id and i.settled_at is null)""")
                .update();
    }

    static PaymentBatch read(ResultSet row, List<PaymentBatch.Order> orders) throws SQLException {
        return new PaymentBatch(
                row.getString("id"), row.getString("employer_id"), PaymentBatch.State.valueOf(row.getString("state")),
                SqlTime.date(row, "execute_on"), row.getString("debtor_name"), row.getString("debtor_iban"),
                SqlTime.moment(row, "created_at"), SqlTime.date(row, "paid_on"), row.getString("settled_by"),
                row.getString("settled_by_name"), orders);
    }
}
