package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.payments.PaymentBatch;
import nl.werkbrug.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The withheld amounts in bank files that are not settled: as the file pays them, and as they stand now. */
@Repository
public class FiledPayments {

    /** A release that said that the money goes to the employee. */
    private static final String TO_EMPLOYEE = """
            g.status = 'RELEASED' and exists (select 1 from garnishment_change c where c.garnishment_id = g.id
              and c.kind = 'RELEASE' and c.held_money = 'TO_EMPLOYEE' and c.applied_at is not null)""";

    private final JdbcClient jdbc;
    private final OpenPayments payments;

    FiledPayments(JdbcClient jdbc, OpenPayments payments) {
        this.jdbc = jdbc;
        this.payments = payments;
    }

    /**
     * One amount of a line.
     *
     * @param line the line as the file has it, with {@code filed} of this amount
     * @param contested whether it is not settled who goes first
     * @param toEmployee whether the garnishment was released and the employee must get it
     * @param reference the number of the dossier
     */
    public record Filed(
            String batchId, PaymentBatch.Order line, Money filed, Remittance now, Garnishment garnishment, boolean contested,
            boolean toEmployee, String reference) {}

    /** Everything in the open files of an employer, by file and line. */
    public List<Filed> of(String employerId) {
        Map<String, Garnishment> garnishments = payments.garnishments(employerId);
        return jdbc.sql("""
                        select m.*, i.batch_id, i.amount_cents as filed_cents, o.order_number, o.payee_name, o.payee_iban,
                               o.remittance_text, o.amount_cents as line_cents, d.reference,
                               case when exists (select 1 from pay_run_share s where s.remittance_id = m.id and s.contested = true)
                                    then 1 else 0 end as kept,
                               case when %s then 1 else 0 end as released
                          from payment_batch b
                          join payment_batch_item i on i.batch_id = b.id
                          join payment_batch_order o on o.batch_id = i.batch_id and o.order_number = i.order_number
                          join remittance m on m.id = i.remittance_id
                          join garnishment g on g.id = m.garnishment_id
                          join dossier d on d.id = g.dossier_id
                         where b.employer_id = :employer and b.state = 'OPEN'
                         order by i.batch_id, i.order_number, m.due_on, m.id""".formatted(TO_EMPLOYEE))
                .param("employer", employerId)
                .query((row, number) -> filed(row, number, garnishments))
                .list();
    }

    /** The file that pays this amount: open, or said to be paid while the payment is not noted yet; empty when there is none. */
    public Optional<PaymentBatch> openFileOf(String remittanceId) {
        return jdbc.sql("""
                        select b.* from payment_batch b join payment_batch_item i on i.batch_id = b.id
                         where i.open_remittance = :remittance""")
                .param("remittance", remittanceId)
                .query((row, number) -> PaymentBatchTable.read(row, List.of()))
                .optional();
    }

    /** The released garnishments whose money in this file the employee must get, if the bank does not pay it. */
    public List<String> owedToEmployees(String batchId) {
        return jdbc.sql("""
                        select distinct g.id from payment_batch_item i join remittance m on m.id = i.remittance_id
                          join garnishment g on g.id = m.garnishment_id
                         where i.batch_id = :batch and m.state = 'WITHHELD' and %s order by g.id""".formatted(TO_EMPLOYEE))
                .param("batch", batchId)
                .query(String.class)
                .list();
    }

    private static Filed filed(ResultSet row, int number, Map<String, Garnishment> garnishments) throws SQLException {
        PaymentBatch.Order line = new PaymentBatch.Order(
                row.getInt("order_number"), row.getString("payee_name"), row.getString("payee_iban"),
                row.getString("remittance_text"), SqlMoney.of(row, "line_cents"));
        return new Filed(
                row.getString("batch_id"), line, SqlMoney.of(row, "filed_cents"), RemittanceTable.read(row, number),
                garnishments.get(row.getString("garnishment_id")), row.getInt("kept") == 1, row.getInt("released") == 1,
                row.getString("reference"));
    }
}
