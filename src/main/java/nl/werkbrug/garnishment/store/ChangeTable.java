package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.garnishment.Change;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Plausibility;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reported changes. */
@Repository
public class ChangeTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(Change it, String recordedBy) {
        jdbc.sql("""
                        insert into garnishment_change (id, garnishment_id, kind, effective_on, amount_cents, iban,
                          held_money, reason, notice_on, notice_document_id, percentage, spread_own_cents, spread_all_cents,
                          asked_because, recorded_by, recorded_at)
                        values (:id, :garnishment, :kind, :effective, :cents, :iban,
                          :held, :reason, :noticeOn, :notice, :percentage, :own, :all, :doubts, :by, :at)""")
                .param("id", it.id()).param("garnishment", it.garnishmentId()).param("kind", it.kind().name())
                .param("effective", it.effectiveOn()).param("cents", SqlMoney.cents(it.amount()))
                .param("iban", it.iban()).param("held", it.heldMoney() == null ? null : it.heldMoney().name())
                .param("reason", it.reason()).param("noticeOn", it.noticeOn())
                .param("notice", it.noticeDocumentId()).param("percentage", it.percentage())
                .param("own", it.spread() == null ? null : it.spread().of())
                .param("all", it.spread() == null ? null : it.spread().whole())
                .param("doubts", it.doubts().isEmpty() ? null : words(it.doubts())).param("by", recordedBy)
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    public Change get(String id) {
        return jdbc.sql("select * from garnishment_change where id = :id").param("id", id).query(ChangeTable::read).single();
    }

    public String recordedBy(String id) {
        return jdbc.sql("select recorded_by from garnishment_change where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** The changes of a garnishment, newest first. */
    public List<Change> all(String garnishmentId) {
        return jdbc.sql("select * from garnishment_change where garnishment_id = :id order by recorded_at desc, id")
                .param("id", garnishmentId)
                .query(ChangeTable::read)
                .list();
    }

    /** The last request for a new protected amount to which no new amount was reported yet. */
    public Optional<Change> unanswered(String dossierId) {
        return jdbc.sql("""
                        select c.* from garnishment_change c join garnishment g on g.id = c.garnishment_id
                         where g.dossier_id = :dossier and c.kind = 'ASK_PROTECTED_AMOUNT' and not exists (
                           select 1 from garnishment_change n join garnishment o on o.id = n.garnishment_id
                            where o.dossier_id = :dossier and n.kind = 'NEW_PROTECTED_AMOUNT'
                              and n.recorded_at >= c.recorded_at)
                         order by c.recorded_at desc, c.id limit 1""")
                .param("dossier", dossierId)
                .query(ChangeTable::read)
                .optional();
    }

    public void applied(String id, String documentId) {
        jdbc.sql("update garnishment_change set applied_at = :now, document_id = :document where id = :id")
                .param("now", SqlTime.toSql(clock.instant()))
                .param("document", documentId)
                .param("id", id)
                .update();
    }

    public void posted(String id, LocalDate day) {
        jdbc.sql("update garnishment_change set posted_on = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    private static Change read(ResultSet row, int number) throws SQLException {
        String held = row.getString("held_money");
        return new Change(
                row.getString("id"),
                row.getString("garnishment_id"),
                ChangeKind.valueOf(row.getString("kind")),
                SqlTime.date(row, "effective_on"),
                SqlMoney.of(row, "amount_cents"),
                row.getString("iban"),
                held == null ? null : Change.HeldMoney.valueOf(held),
                row.getString("reason"),
                SqlTime.date(row, "notice_on"),
                row.getString("notice_document_id"),
                row.getString("document_id"),
                row.getObject("applied_at") != null,
                row.getBigDecimal("percentage"),
                ProtectedAmountTable.spread(row),
                doubts(row.getString("asked_because")));
    }

    private static String words(Set<Plausibility.Subject> doubts) {
        return doubts.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<Plausibility.Subject> doubts(String words) {
        return words == null
                ? Set.of()
                : Stream.of(words.split(",")).map(Plausibility.Subject::valueOf).collect(Collectors.toSet());
    }
}
