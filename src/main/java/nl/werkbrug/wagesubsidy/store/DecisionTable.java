package nl.werkbrug.wagesubsidy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.wagesubsidy.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes decisions; joins the caller's transaction. */
@Repository
public class DecisionTable {

    /** The columns of {@link #row} of a decision with alias d, for who reads many: the steps of the calculations are long. */
    public static final String WITHOUT_STEPS = """
            d.id, d.wage_subsidy_id, d.kind, d.counts_from, d.counts_until, d.wage_value, d.hours_per_week, d.full_time_hours,
                   d.cents_exclusive, d.cents_inclusive, d.estimate, null as steps_json, d.reasoning, d.proposed_by, d.signed_by,
                   d.returned_because, d.made_known_on, d.document_id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores a proposal; the same id again replaces it, as long as it is not signed. */
    public void propose(Decision it) {
        jdbc.sql("delete from wage_subsidy_decision where id = :id and signed_by is null").param("id", it.id()).update();
        Decision.Basis basis = it.basis();
        jdbc.sql("""
                        insert into wage_subsidy_decision (id, wage_subsidy_id, kind, counts_from, counts_until, wage_value,
                                                           hours_per_week, full_time_hours, cents_exclusive, cents_inclusive,
                                                           estimate, steps_json, reasoning, proposed_by, proposed_at)
                        values (:id, :subsidy, :kind, :from, :until, :value, :hours, :fullTime, :exclusive, :inclusive,
                                :estimate, :steps, :reasoning, :by, :now)""")
                .param("id", it.id())
                .param("subsidy", it.wageSubsidyId())
                .param("kind", it.kind().name())
                .param("from", it.countsFrom())
                .param("until", it.countsUntil())
                .param("value", basis == null ? null : basis.wageValue())
                .param("hours", basis == null ? null : basis.hoursPerWeek())
                .param("fullTime", basis == null ? null : basis.fullTimeHours())
                .param("exclusive", basis == null ? null : basis.exclusive().cents())
                .param("inclusive", basis == null ? null : basis.inclusive().cents())
                .param("estimate", basis != null && basis.estimate())
                .param("steps", basis == null ? null : basis.stepsJson())
                .param("reasoning", it.reasoning())
                .param("by", it.proposedBy())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public Decision get(String id) {
        return find(id).orElseThrow(() -> new org.springframework.dao.EmptyResultDataAccessException(1));
    }

    public Optional<Decision> find(String id) {
        return jdbc.sql("select * from wage_subsidy_decision where id = :id").param("id", id).query(DecisionTable::row).optional();
    }

    /** All of a subsidy in the order in which they were proposed. */
    public List<Decision> of(String wageSubsidyId) {
        return jdbc.sql("select * from wage_subsidy_decision where wage_subsidy_id = :subsidy order by proposed_at, id")
                .param("subsidy", wageSubsidyId)
                .query(DecisionTable::row)
                .list();
    }

    /**
     * Signed by somebody else than the one who proposed it: false when it was signed already or the proposer tries. Who proposed
     * or signed the decision that an objection is about does not sign the decision on it either (article 10:3 lid 3 Awb).
     *
     * @param forUserId in whose place it is signed; null for the own name
     */
    public boolean sign(String id, String userId, String forUserId) {
        return jdbc.sql("""
                                update wage_subsidy_decision set signed_by = :by, signed_for = :for, signed_at = :now, returned_because = null
                                 where id = :id and signed_by is null and (proposed_by is null or proposed_by <> :by)
                                   and id not in (select o.decision_id from objection o
                                                    join (select id, proposed_by, signed_by from wage_subsidy_decision) c
                                                      on c.id = o.contested_id
                                                   where o.decision_id = :id and (c.proposed_by = :by or c.signed_by = :by))""")
                        .param("by", userId)
                        .param("for", forUserId)
                        .param("now", SqlTime.toSql(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Sent back to whoever proposed it. */
    public void sendBack(String id, String because) {
        jdbc.sql("update wage_subsidy_decision set returned_because = :because where id = :id and signed_by is null")
                .param("because", because)
                .param("id", id)
                .update();
    }

    /** Made known with this letter; a second time changes nothing and gives false. */
    public boolean madeKnown(String id, LocalDate on, String documentId) {
        return jdbc.sql("""
                                update wage_subsidy_decision set made_known_on = :on, document_id = :document
                                 where id = :id and signed_by is not null and made_known_on is null""")
                        .param("on", on)
                        .param("document", documentId)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** A decision from a row with all columns. */
    public static Decision row(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getString("id"),
                row.getString("wage_subsidy_id"),
                Decision.Kind.valueOf(row.getString("kind")),
                SqlTime.date(row, "counts_from"),
                SqlTime.date(row, "counts_until"),
                basis(row),
                row.getString("reasoning"),
                row.getString("proposed_by"),
                row.getString("signed_by"),
                row.getString("returned_because"),
                SqlTime.date(row, "made_known_on"),
                row.getString("document_id"));
    }

    private static Decision.Basis basis(ResultSet row) throws SQLException {
        Long inclusive = row.getObject("cents_inclusive", Long.class);
        if (inclusive == null) {
            return null;
        }
        return new Decision.Basis(
                row.getObject("wage_value", Integer.class),
                row.getBigDecimal("hours_per_week"),
                row.getBigDecimal("full_time_hours"),
                Money.cents(row.getLong("cents_exclusive")),
                Money.cents(inclusive),
                row.getBoolean("estimate"),
                row.getString("steps_json"));
    }
}
