package nl.werkbrug.custombudget.store;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.custombudget.BudgetDeposit;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of deposits, one row for each that was told; joins the caller's transaction. */
@Repository
public class BudgetDepositTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    BudgetDepositTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty before it was told. */
    public Optional<BudgetDeposit> find(String requestId) {
        return jdbc.sql("select told_on, back_cents, because from custom_budget_deposit where request_id = :id")
                .param("id", requestId)
                .query((row, number) -> new BudgetDeposit(
                        SqlTime.date(row, "told_on"), Money.cents(row.getLong("back_cents")), row.getString("because")))
                .optional();
    }

    /** The caller locked the request. */
    public void insert(String requestId, BudgetDeposit it, String userId) {
        jdbc.sql("""
                        insert into custom_budget_deposit (request_id, told_on, back_cents, because, told_by, told_at)
                        values (:id, :on, :back, :because, :by, :now)""")
                .param("id", requestId)
                .param("on", it.on())
                .param("back", it.back().cents())
                .param("because", it.because())
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }
}
