package nl.werkbrug.custombudget.store;

import java.util.Optional;
import nl.werkbrug.custombudget.BudgetYear;
import nl.werkbrug.shared.Money;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is promised and paid in a year; joins the caller's transaction. */
@Repository
public class BudgetYearTable {

    private final JdbcClient jdbc;

    BudgetYearTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever else moves money of this municipality waits for the end of this transaction, also on another node. */
    public void lock(String municipalityId) {
        jdbc.sql("select municipality_id from custom_budget_town where municipality_id = :id for update").param("id", municipalityId)
                .query(String.class).single();
    }

    /** The same for a municipality that may have no custom budget yet. */
    public void makeAndLock(String municipalityId) {
        int there = jdbc.sql("select count(*) from custom_budget_town where municipality_id = :id").param("id", municipalityId)
                .query(Integer.class).single();
        if (there == 0) {
            try {
                jdbc.sql("insert into custom_budget_town (municipality_id) values (:id)").param("id", municipalityId).update();
            } catch (DuplicateKeyException e) {
                // Another node was first; both databases only undo the statement, the transaction goes on.
            }
        }
        lock(municipalityId);
    }

    /** The year as it is now; nothing was promised or paid when it has no row. */
    public BudgetYear of(String municipalityId, int year, Money ceiling) {
        return find(municipalityId, year, ceiling).orElse(new BudgetYear(ceiling, Money.ZERO, Money.ZERO));
    }

    /** Keeps it; the caller holds the lock. */
    public void keep(String municipalityId, int year, BudgetYear it) {
        int changed = jdbc.sql("""
                        update custom_budget_year set reserved_cents = :reserved, paid_cents = :paid
                         where municipality_id = :municipality and budget_year = :year""")
                .param("reserved", it.reserved().cents())
                .param("paid", it.paid().cents())
                .param("municipality", municipalityId)
                .param("year", year)
                .update();
        // MariaDB counts rows that it changed, so a row with the same amounts is sought first.
        if (changed == 0 && find(municipalityId, year, it.ceiling()).isEmpty()) {
            jdbc.sql("""
                            insert into custom_budget_year (municipality_id, budget_year, reserved_cents, paid_cents)
                            values (:municipality, :year, :reserved, :paid)""")
                    .param("municipality", municipalityId)
                    .param("year", year)
                    .param("reserved", it.reserved().cents())
                    .param("paid", it.paid().cents())
                    .update();
        }
    }

    private Optional<BudgetYear> find(String municipalityId, int year, Money ceiling) {
        return jdbc.sql("""
                        select reserved_cents, paid_cents from custom_budget_year
                         where municipality_id = :municipality and budget_year = :year""")
                .param("municipality", municipalityId)
                .param("year", year)
                .query((row, number) -> new BudgetYear(
                        ceiling, Money.cents(row.getLong("reserved_cents")), Money.cents(row.getLong("paid_cents"))))
                .optional();
    }
}
