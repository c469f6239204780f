package nl.werkbrug.garnishment.store;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who really got the money of a run, as it was noted when it was paid. */
@Repository
public class PaidPayments {

    private final JdbcClient jdbc;

    PaidPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One payment.
     *
     * @param payee the name in the bank file that paid it; null when it was paid by hand
     * @param text what the payee read with it; null when it was paid by hand
     */
    public record Paid(String remittanceId, String iban, String payee, String text) {}

    /** Those of a run that went to a payee, by the id of the payment. */
    public Map<String, Paid> ofRun(String payRunId) {
        return jdbc.sql("""
                        select m.id, m.paid_to_iban, o.payee_name, o.remittance_text
                          from remittance m
                          left join payment_batch_item i on i.remittance_id = m.id and i.outcome = 'PAID'
                          left join payment_batch_order o on o.batch_id = i.batch_id and o.order_number = i.order_number
                         where m.pay_run_id = :run and m.state = 'PAID'""")
                .param("run", payRunId)
                .query((row, number) -> new Paid(
                        row.getString("id"), row.getString("paid_to_iban"), row.getString("payee_name"),
                        row.getString("remittance_text")))
                .list().stream()
                .collect(Collectors.toMap(Paid::remittanceId, Function.identity()));
    }
}
