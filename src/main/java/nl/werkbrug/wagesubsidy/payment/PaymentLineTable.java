package nl.werkbrug.wagesubsidy.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of all batches; joins the caller's transaction. Who asks is checked by the caller. */
@Repository
public class PaymentLineTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    PaymentLineTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A subsidy that something may have to be paid for. */
    record Candidate(String wageSubsidyId, String municipalityId) {}

    /** Those that run or ended; not those whose payment the employer asked to pause until a change is clear. */
    List<Candidate> candidates() {
        return jdbc.sql("""
                        select s.id, s.municipality_id from wage_subsidy s
                         where s.state in ('GRANTED', 'ENDED')
                           and not exists (select 1 from wage_subsidy_change c
                                            where c.wage_subsidy_id = s.id and c.choice = 'PAUSE' and c.done_on is null)
                         order by s.id""")
                .query((row, number) -> new Candidate(row.getString("id"), row.getString("municipality_id")))
                .list();
    }

    /** Whether the employer asked to pause the payment until a change is clear, and it is not. */
    public boolean paused(String wageSubsidyId) {
        return jdbc.sql("""
                        select count(*) from wage_subsidy_change
                         where wage_subsidy_id = :subsidy and choice = 'PAUSE' and done_on is null""")
                        .param("subsidy", wageSubsidyId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The paused ones with lines that are not paid, approved or not. */
    List<String> pausedWithLines() {
        return jdbc.sql("""
                        select distinct l.wage_subsidy_id from wage_subsidy_line l
                         where l.state = 'PROPOSED'
                           and exists (select 1 from wage_subsidy_change c
                                        where c.wage_subsidy_id = l.wage_subsidy_id and c.choice = 'PAUSE' and c.done_on is null)
                         order by l.wage_subsidy_id""")
                .query(String.class)
                .list();
    }

    /** All of a subsidy, by month. */
    public List<PaymentLine> ofSubsidy(String wageSubsidyId) {
        return jdbc.sql("select * from wage_subsidy_line where wage_subsidy_id = :subsidy order by of_month, sequence")
                .param("subsidy", wageSubsidyId)
                .query(PaymentLineTable::row)
                .list();
    }

    public List<PaymentLine> ofBatch(String batchId) {
        return jdbc.sql("select * from wage_subsidy_line where batch_id = :batch order by wage_subsidy_id, of_month, sequence")
                .param("batch", batchId)
                .query(PaymentLineTable::row)
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another node made it at this moment */
    void insert(PaymentLine it) {
        jdbc.sql("""
                        insert into wage_subsidy_line (id, wage_subsidy_id, of_month, sequence, batch_id, kind, state, cents, why,
                                                       estimate, last_day, created_at)
                        values (:id, :subsidy, :month, :sequence, :batch, :kind, :state, :cents, :why, :estimate, :lastDay, :now)""")
                .param("id", it.id())
                .param("subsidy", it.wageSubsidyId())
                .param("month", it.month().atDay(1))
                .param("sequence", it.sequence())
                .param("batch", it.batchId())
                .param("kind", it.kind().name())
                .param("state", it.state().name())
                .param("cents", it.amount().cents())
                .param("why", it.why())
                .param("estimate", it.estimate())
                .param("lastDay", it.lastDay())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** Takes a proposed line out of its batch. */
    boolean exclude(String id, String batchId, String because) {
        return jdbc.sql("""
                                update wage_subsidy_line set state = 'EXCLUDED', excluded_because = :because
                                 where id = :id and batch_id = :batch and state = 'PROPOSED'""")
                        .param("because", because)
                        .param("id", id)
                        .param("batch", batchId)
                        .update()
                == 1;
    }

    /** The line is not paid after all. */
    void withdraw(String id, String because) {
        jdbc.sql("update wage_subsidy_line set state = 'WITHDRAWN', excluded_because = :because where id = :id and state = 'PROPOSED'")
                .param("because", because)
                .param("id", id)
                .update();
    }

    /** What the bank did with the lines of one subsidy in a batch. */
    void settle(String batchId, String wageSubsidyId, PaymentLine.State outcome) {
        jdbc.sql("""
                        update wage_subsidy_line set state = :state
                         where batch_id = :batch and wage_subsidy_id = :subsidy and state = 'PROPOSED'""")
                .param("state", outcome.name())
                .param("batch", batchId)
                .param("subsidy", wageSubsidyId)
                .update();
    }

    private static PaymentLine row(ResultSet row, int number) throws SQLException {
        LocalDate month = SqlTime.date(row, "of_month");
        return new PaymentLine(
                row.getString("id"),
                row.getString("wage_subsidy_id"),
                YearMonth.from(month),
                row.getInt("sequence"),
                row.getString("batch_id"),
                PaymentLine.Kind.valueOf(row.getString("kind")),
                PaymentLine.State.valueOf(row.getString("state")),
                Money.cents(row.getLong("cents")),
                row.getString("why"),
                row.getBoolean("estimate"),
                SqlTime.date(row, "last_day"),
                row.getString("excluded_because"));
    }
}
