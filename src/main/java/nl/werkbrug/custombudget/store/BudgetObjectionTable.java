package nl.werkbrug.custombudget.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetRemedy;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions on objections about custom budgets; joins the caller's transaction. */
@Repository
public class BudgetObjectionTable {

    private final JdbcClient jdbc;

    BudgetObjectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<BudgetRemedy> find(String decisionId) {
        return jdbc.sql("select * from custom_budget_objection where decision_id = :id").param("id", decisionId)
                .query(BudgetObjectionTable::read).optional();
    }

    /** Whether this request only pays what an objection led to. */
    public boolean paysFor(String requestId) {
        return origin(requestId).isPresent();
    }

    /** The request that this one pays for after an objection; empty when it is one that somebody asked. */
    public Optional<String> origin(String requestId) {
        return jdbc.sql("select request_id from custom_budget_objection where follow_up_id = :id").param("id", requestId).query(String.class).optional();
    }

    /** Replaces what was proposed before and not signed. */
    public void propose(BudgetRemedy it) {
        jdbc.sql("delete from custom_budget_objection where decision_id = :id and signed_by is null").param("id", it.id()).update();
        jdbc.sql("""
                        insert into custom_budget_objection (decision_id, request_id, amount_cents, reasoning, proposed_by)
                        values (:id, :request, :cents, :reasoning, :by)""")
                .param("id", it.id())
                .param("request", it.requestId())
                .param("cents", it.amount() == null ? null : it.amount().cents())
                .param("reasoning", it.reasoning())
                .param("by", it.proposedBy())
                .update();
    }

    /** Whether this call is the one that signed it. */
    public boolean sign(String decisionId, Viewer signer, String followUpId) {
        return jdbc.sql("""
                        update custom_budget_objection set signed_by = :by, signed_for = :for, follow_up_id = :next
                         where decision_id = :id and signed_by is null""")
                        .param("by", signer.userId())
                        .param("for", signer.forUserId())
                        .param("next", followUpId)
                        .param("id", decisionId)
                        .update()
                == 1;
    }

    public void sentBack(String decisionId, String because) {
        jdbc.sql("update custom_budget_objection set returned_because = :because where decision_id = :id and signed_by is null")
                .param("because", because)
                .param("id", decisionId)
                .update();
    }

    public void madeKnown(String decisionId, LocalDate on) {
        jdbc.sql("update custom_budget_objection set made_known_on = :on where decision_id = :id").param("on", on).param("id", decisionId)
                .update();
    }

    private static BudgetRemedy read(ResultSet row, int number) throws SQLException {
        long cents = row.getLong("amount_cents");
        Money amount = row.wasNull() ? null : Money.cents(cents);
        return new BudgetRemedy(
                row.getString("decision_id"), row.getString("request_id"), amount, row.getString("reasoning"), row.getString("proposed_by"),
                row.getString("returned_because"), row.getString("signed_by"), row.getString("signed_for"), SqlTime.date(row, "made_known_on"), row.getString("follow_up_id"));
    }
}
