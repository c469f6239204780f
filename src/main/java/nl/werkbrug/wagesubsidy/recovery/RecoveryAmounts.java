package nl.werkbrug.wagesubsidy.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what a recovery is about: months, parts and what came back; joins the caller's transaction. */
@Repository
public class RecoveryAmounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryAmounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the months in place of those that were there. */
    void months(String recoveryId, List<RecoveryMonth> months) {
        jdbc.sql("delete from recovery_month where recovery_id = :id").param("id", recoveryId).update();
        months.forEach(it -> jdbc.sql("""
                        insert into recovery_month (recovery_id, pay_month, paid_cents, due_cents)
                        values (:id, :month, :paid, :due)""")
                .param("id", recoveryId)
                .param("month", it.month().toString())
                .param("paid", it.paid().cents())
                .param("due", it.due().cents())
                .update());
    }

    public List<RecoveryMonth> months(String recoveryId) {
        return jdbc.sql("select * from recovery_month where recovery_id = :id order by pay_month")
                .param("id", recoveryId)
                .query((row, number) -> new RecoveryMonth(
                        YearMonth.parse(row.getString("pay_month")), Money.cents(row.getLong("paid_cents")),
                        Money.cents(row.getLong("due_cents"))))
                .list();
    }

    public Money total(String recoveryId) {
        return RecoveredMonths.total(months(recoveryId));
    }

    void instalments(String recoveryId, List<Instalment> parts) {
        parts.forEach(it -> jdbc.sql("""
                        insert into recovery_instalment (recovery_id, number, due_on, cents)
                        values (:id, :number, :due, :cents)""")
                .param("id", recoveryId)
                .param("number", it.number())
                .param("due", it.dueOn())
                .param("cents", it.amount().cents())
                .update());
    }

    public List<Instalment> instalments(String recoveryId) {
        return jdbc.sql("select * from recovery_instalment where recovery_id = :id order by number")
                .param("id", recoveryId)
                .query((row, number) -> new Instalment(
                        row.getInt("number"), SqlTime.date(row, "due_on"), Money.cents(row.getLong("cents")),
                        SqlTime.date(row, "reminded_on")))
                .list();
    }

    /** A reminder went for a part. */
    void reminded(String recoveryId, int number, LocalDate on) {
        jdbc.sql("update recovery_instalment set reminded_on = :on where recovery_id = :id and number = :number")
                .param("on", on)
                .param("id", recoveryId)
                .param("number", number)
                .update();
    }

    void received(String recoveryId, Received it, String userId) {
        jdbc.sql("""
                        insert into recovery_payment (id, recovery_id, kind, received_on, cents, note, recorded_by, recorded_at)
                        values (:id, :recovery, :kind, :on, :cents, :note, :by, :now)""")
                .param("id", UUID.randomUUID().toString())
                .param("recovery", recoveryId)
                .param("kind", it.kind().name())
                .param("on", it.on())
                .param("cents", it.amount().cents())
                .param("note", it.note())
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** What came back, in order of the days. */
    public List<Received> received(String recoveryId) {
        return jdbc.sql("select * from recovery_payment where recovery_id = :id order by received_on, recorded_at, id")
                .param("id", recoveryId)
                .query((row, number) -> new Received(
                        Received.Kind.valueOf(row.getString("kind")), SqlTime.date(row, "received_on"),
                        Money.cents(row.getLong("cents")), row.getString("note")))
                .list();
    }

    public Money paid(String recoveryId) {
        return received(recoveryId).stream().map(Received::amount).reduce(Money.ZERO, Money::plus);
    }

    /** All that was booked as set off for a subsidy. */
    public Money setOff(String wageSubsidyId) {
        return Money.cents(jdbc.sql("""
                        select coalesce(sum(p.cents), 0) from recovery_payment p
                          join recovery r on r.id = p.recovery_id
                         where r.wage_subsidy_id = :subsidy and p.kind = 'SET_OFF'""")
                .param("subsidy", wageSubsidyId)
                .query(Long.class)
                .single());
    }

    /** What is still to be paid. */
    public Money open(String recoveryId) {
        return total(recoveryId).minus(paid(recoveryId));
    }
}
