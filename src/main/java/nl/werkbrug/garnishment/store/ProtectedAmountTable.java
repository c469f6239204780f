package nl.werkbrug.garnishment.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.calculation.Protection;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the protected amount of each garnishment. */
@Repository
public class ProtectedAmountTable {

    private static final String COLUMNS = """
            select amount_cents, percentage, spread_own_cents, spread_all_cents, valid_from, calculated_on, source
              from protected_amount
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ProtectedAmountTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(String garnishmentId, ProtectedAmount amount, String recordedBy) {
        jdbc.sql("""
                        insert into protected_amount
                          (id, garnishment_id, amount_cents, percentage, spread_own_cents, spread_all_cents, valid_from,
                           calculated_on, source, recorded_by, recorded_at)
                        values (:id, :garnishment, :cents, :percentage, :own, :all, :from, :calculated, :source, :by, :at)""")
                .param("id", UUID.randomUUID().toString())
                .param("garnishment", garnishmentId)
                .param("cents", amount.amount().cents())
                .param("percentage", amount.percentage())
                .param("own", amount.spread() == null ? null : amount.spread().of())
                .param("all", amount.spread() == null ? null : amount.spread().whole())
                .param("from", amount.validFrom())
                .param("calculated", amount.calculatedOn())
                .param("source", amount.source())
                .param("by", recordedBy)
                .param("at", SqlTime.toSql(afterTheLast(garnishmentId)))
                .update();
    }

    /** Of two amounts from the same day the one recorded last counts, also when another node's clock is ahead. */
    private Instant afterTheLast(String garnishmentId) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select max(recorded_at) as latest from protected_amount where garnishment_id in (
                          select other.id from garnishment it join garnishment other on other.dossier_id = it.dossier_id
                           where it.id = :garnishment)""")
                .param("garnishment", garnishmentId)
                .query((row, number) -> Optional.ofNullable(SqlTime.moment(row, "latest")))
                .single()
                .map(last -> last.plusMillis(1))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }

    /**
     * The amount of the writ counts from the day of the garnishment, so it moves along when that day is mended. It stays
     * where it is when a later amount counts on the new day already: moved past it, the old amount would win.
     *
     * @param from the day of the garnishment until now; an amount that starts later is not that of the writ
     */
    public void moveFirst(String garnishmentId, LocalDate from, LocalDate to) {
        List<LocalDate> starts = all(garnishmentId).stream().map(ProtectedAmount::validFrom).distinct().sorted().toList();
        boolean overtaken = starts.size() > 1 && !starts.get(1).isAfter(to);
        if (starts.isEmpty() || starts.get(0).isAfter(from) || overtaken) {
            return;
        }
        jdbc.sql("""
                        update protected_amount set valid_from = :to
                         where garnishment_id = :garnishment and valid_from = :first""")
                .param("to", to)
                .param("garnishment", garnishmentId)
                .param("first", starts.get(0))
                .update();
    }

    /** The version that counts on a day: the one with the latest start, and of two such the one recorded last. */
    public Optional<ProtectedAmount> on(String garnishmentId, LocalDate day) {
        return jdbc.sql(COLUMNS + """
                        where garnishment_id = :garnishment and valid_from <= :day
                        order by valid_from desc, recorded_at desc limit 1""")
                .param("garnishment", garnishmentId)
                .param("day", day)
                .query(ProtectedAmountTable::read)
                .optional();
    }

    /**
     * The version that counts on a day for everybody who takes from the wage of one employee: there is one protected amount,
     * however many papers state it. It is the one with the latest start among the garnishments that were laid by then. While
     * the wage goes to the estate of a debt scheme, what its administrator leaves the employee goes before them all.
     */
    public Optional<ProtectedAmount> ofDossier(String dossierId, LocalDate day) {
        return jdbc.sql(COLUMNS + """
                          join garnishment g on g.id = garnishment_id
                         where valid_from <= :day and g.dossier_id = :dossier and g.kind <> 'CAK' and g.served_on <= :day
                           and (g.ended_on is null or g.ended_on > :day)
                         order by case when g.kind = 'ESTATE' then 0 else 1 end, valid_from desc, recorded_at desc limit 1""")
                .param("dossier", dossierId)
                .param("day", day)
                .query(ProtectedAmountTable::read)
                .optional();
    }

    /** All versions, newest first. */
    public List<ProtectedAmount> all(String garnishmentId) {
        return jdbc.sql(COLUMNS + "where garnishment_id = :garnishment order by valid_from desc, recorded_at desc")
                .param("garnishment", garnishmentId)
                .query(ProtectedAmountTable::read)
                .list();
    }

    static ProtectedAmount read(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new ProtectedAmount(
                SqlMoney.of(row, "amount_cents"),
                row.getBigDecimal("percentage"),
                spread(row),
                SqlTime.date(row, "valid_from"),
                SqlTime.date(row, "calculated_on"),
                row.getString("source"));
    }

    /** The columns of a spread over two payers; null when they are empty. */
    static Protection.Part spread(java.sql.ResultSet row) throws java.sql.SQLException {
        long all = row.getLong("spread_all_cents");
        return all == 0 ? null : new Protection.Part(row.getLong("spread_own_cents"), all);
    }
}
