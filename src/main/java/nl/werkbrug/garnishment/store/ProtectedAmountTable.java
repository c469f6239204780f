package nl.werkbrug.garnishment.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.StatedVersion;
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

    /** The version that counts on a day by the papers of one garnishment; {@link StatedVersion} says which. */
    public Optional<ProtectedAmount> on(String garnishmentId, LocalDate day) {
        return StatedVersion.on(stated("p.garnishment_id = :id", garnishmentId), day);
    }

    /**
     * The version that counts on a day for everybody who takes from the wage of one employee: there is one protected amount,
     * however many papers state it. {@link StatedVersion} says which, among those of the garnishments that lay then.
     */
    public Optional<ProtectedAmount> ofDossier(String dossierId, LocalDate day) {
        return StatedVersion.on(ofDossier(dossierId), day);
    }

    /** The same when this one were recorded now. */
    public Optional<ProtectedAmount> ofDossier(String dossierId, LocalDate day, ProtectedAmount proposed) {
        List<StatedVersion> all = new ArrayList<>(ofDossier(dossierId));
        Instant now = all.stream().map(StatedVersion::recordedAt).max(Comparator.naturalOrder())
                .map(last -> last.plusMillis(1)).filter(next -> next.isAfter(clock.instant())).orElse(clock.instant());
        all.add(new StatedVersion(proposed, proposed.validFrom(), now));
        return StatedVersion.on(all, day);
    }

    private List<StatedVersion> ofDossier(String dossierId) {
        return stated("g.dossier_id = :id and g.kind <> 'CAK'", dossierId);
    }

    private List<StatedVersion> stated(String which, String id) {
        return jdbc.sql("select g.kind, g.served_on, g.ended_on, p.* from protected_amount p join garnishment g on g.id = p.garnishment_id where " + which)
                .param("id", id)
                .query(ProtectedAmountTable::stated)
                .list();
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

    static StatedVersion stated(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new StatedVersion(
                read(row, number), GarnishmentKind.valueOf(row.getString("kind")) == GarnishmentKind.ESTATE,
                SqlTime.date(row, "served_on"), SqlTime.date(row, "ended_on"), SqlTime.moment(row, "recorded_at"));
    }

    /** The columns of a spread over two payers; null when they are empty. */
    static Protection.Part spread(java.sql.ResultSet row) throws java.sql.SQLException {
        long all = row.getLong("spread_all_cents");
        return all == 0 ? null : new Protection.Part(row.getLong("spread_own_cents"), all);
    }
}
