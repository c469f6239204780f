package nl.werkbrug.wagesubsidy.payment;

import java.util.List;
import nl.werkbrug.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The payments of files, as the bank gets them; joins the caller's transaction. */
@Repository
class BankPaymentTable {

    private final JdbcClient jdbc;

    BankPaymentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String batchId, BankPayment it) {
        jdbc.sql("""
                        insert into wage_subsidy_payment (batch_id, number, wage_subsidy_id, employer_id, creditor_name,
                                                          creditor_iban, remittance, cents)
                        values (:batch, :number, :subsidy, :employer, :name, :iban, :text, :cents)""")
                .param("batch", batchId)
                .param("number", it.number())
                .param("subsidy", it.wageSubsidyId())
                .param("employer", it.employerId())
                .param("name", it.creditor())
                .param("iban", it.iban())
                .param("text", it.remittance())
                .param("cents", it.amount().cents())
                .update();
    }

    List<BankPayment> of(String batchId) {
        return jdbc.sql("select * from wage_subsidy_payment where batch_id = :batch order by number")
                .param("batch", batchId)
                .query((row, index) -> new BankPayment(
                        row.getInt("number"), row.getString("wage_subsidy_id"), row.getString("employer_id"),
                        row.getString("creditor_name"), row.getString("creditor_iban"), row.getString("remittance"),
                        Money.cents(row.getLong("cents")), row.getString("outcome")))
                .list();
    }

    void outcome(String batchId, int number, String outcome) {
        jdbc.sql("update wage_subsidy_payment set outcome = :outcome where batch_id = :batch and number = :number")
                .param("outcome", outcome)
                .param("batch", batchId)
                .param("number", number)
                .update();
    }
}
