package nl.werkbrug.garnishment.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.Standing;
import nl.werkbrug.garnishment.StandingAnswer;
import nl.werkbrug.garnishment.calculation.Precedence;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers about who goes first, and the money that waits for one. */
@Repository
public class StandingTable {

    private static final String CONTESTED = """

            from pay_run_share s join employee_pay_run r on r.id = s.pay_run_id
            where r.dossier_id = :dossier and s.contested = true and s.amount_cents > 0""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StandingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(StandingAnswer it, String recordedBy) {
        jdbc.sql("""
                        insert into standing_answer (id, garnishment_id, precedence, tenth, answered_on, note, recorded_by, recorded_at)
                        values (:id, :garnishment, :precedence, :tenth, :answered, :note, :by, :at)""")
                .param("id", it.id()).param("garnishment", it.garnishmentId())
                .param("precedence", it.standing().precedence().name()).param("tenth", it.standing().tenth())
                .param("answered", it.answeredOn()).param("note", it.note()).param("by", recordedBy)
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** The answers about a garnishment, newest first. */
    public List<StandingAnswer> all(String garnishmentId) {
        return jdbc.sql("select * from standing_answer where garnishment_id = :id order by recorded_at desc, id")
                .param("id", garnishmentId)
                .query((row, number) -> new StandingAnswer(
                        row.getString("id"), row.getString("garnishment_id"),
                        new Standing(Precedence.valueOf(row.getString("precedence")), row.getBoolean("tenth")),
                        SqlTime.date(row, "answered_on"), row.getString("note"), SqlTime.moment(row, "recorded_at")))
                .list();
    }

    /** What is kept because nobody knows who goes first. */
    public Money contested(String dossierId) {
        return jdbc.sql("select coalesce(sum(s.amount_cents), 0)" + CONTESTED)
                .param("dossier", dossierId)
                .query((row, number) -> Money.cents(row.getLong(1)))
                .single();
    }

    /** The pay day of the first run with such money; empty when nothing is kept for this reason. */
    public Optional<LocalDate> firstContested(String dossierId) {
        return jdbc.sql("select min(r.pay_day) as first_day" + CONTESTED)
                .param("dossier", dossierId)
                .query((row, number) -> Optional.ofNullable(SqlTime.date(row, "first_day")))
                .single();
    }
}
