package nl.werkbrug.request.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers and proposals; joins the caller's transaction. */
@Repository
public class RequestDecisionTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestDecisionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(RequestDecision it) {
        jdbc.sql("""
                        insert into request_decision (id, request_id, on_objection, outcome, counts_from, counts_until, cents, conditions,
                                                      reasoning, proposed_by, proposed_at, view_closed, made_known_on, document_id)
                        values (:id, :request, :objection, :outcome, :from, :until, :cents, :conditions, :reasoning, :by, :now, false,
                                :on, :document)""")
                .params(content(it))
                .param("request", it.requestId())
                .param("objection", it.onObjection())
                .param("now", SqlTime.toSql(clock.instant()))
                .param("on", it.madeKnownOn())
                .param("document", it.documentId())
                .update();
    }

    /** Another content for a proposal that nobody signed. */
    public void change(RequestDecision it) {
        jdbc.sql("""
                        update request_decision
                           set outcome = :outcome, counts_from = :from, counts_until = :until, cents = :cents,
                               conditions = :conditions, reasoning = :reasoning, proposed_by = :by, returned_because = null
                         where id = :id and signed_by is null and made_known_on is null""")
                .params(content(it))
                .update();
    }

    private static Map<String, Object> content(RequestDecision it) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", it.id());
        values.put("outcome", it.outcome().name());
        values.put("from", it.from());
        values.put("until", it.until());
        values.put("cents", it.amount() == null ? null : it.amount().cents());
        values.put("conditions", it.conditions());
        values.put("reasoning", it.reasoning());
        values.put("by", it.proposedBy());
        return values;
    }

    public Optional<RequestDecision> find(String id) {
        return jdbc.sql("select * from request_decision where id = :id").param("id", id).query(RequestDecisionTable::row).optional();
    }

    /** All of a request in the order in which they were proposed or told, without those that only concern somebody else who objected. */
    public List<RequestDecision> of(String requestId) {
        return jdbc.sql("select * from request_decision where request_id = :request and aside = false order by proposed_at, on_objection, id")
                .param("request", requestId)
                .query(RequestDecisionTable::row)
                .list();
    }

    /** What was proposed and is not made known. */
    public Optional<RequestDecision> proposed(String requestId) {
        return of(requestId).stream().filter(it -> it.madeKnownOn() == null).findFirst();
    }

    /** The answer that holds: what was decided on an objection that was upheld, whatever was proposed after it, else the last that is known. */
    public Optional<RequestDecision> known(String requestId) {
        return jdbc.sql("""
                        select d.* from request_decision d
                         where d.request_id = :request and d.aside = false and d.made_known_on is not null
                         order by case when exists (select 1 from objection o where o.decision_id = d.id and o.outcome = 'FOUNDED') then 1 else 0 end desc,
                                  d.proposed_at desc, d.on_objection desc, d.id desc
                         limit 1""")
                .param("request", requestId)
                .query(RequestDecisionTable::row)
                .optional();
    }

    /** Signed by somebody else than the one who proposed it: false when it was signed already or the proposer tries. */
    public boolean sign(String id, Viewer signer) {
        return jdbc.sql("""
                                update request_decision set signed_by = :by, signed_for = :for, returned_because = null
                                 where id = :id and signed_by is null and proposed_by <> :by""")
                        .param("by", signer.userId())
                        .param("for", signer.forUserId())
                        .param("id", id)
                        .update()
                == 1;
    }

    public void sendBack(String id, String because) {
        jdbc.sql("update request_decision set returned_because = :because where id = :id and signed_by is null")
                .param("because", because)
                .param("id", id)
                .update();
    }

    /** The employer is asked what it thinks, until a day. */
    public void askView(String id, LocalDate until) {
        jdbc.sql("update request_decision set view_by = :until where id = :id and view_by is null")
                .param("until", until)
                .param("id", id)
                .update();
    }

    /** The question did not reach anybody. */
    public void askedNoView(String id) {
        jdbc.sql("update request_decision set view_by = null where id = :id and view_closed = false").param("id", id).update();
    }

    /** It was told, or the time is over and the text is null; what was told first stays. */
    public void view(String id, String told) {
        jdbc.sql("update request_decision set view_told = :told, view_closed = true where id = :id and view_closed = false")
                .param("told", told)
                .param("id", id)
                .update();
    }

    public void madeKnown(String id, LocalDate on, String documentId) {
        jdbc.sql("update request_decision set made_known_on = :on, document_id = :document where id = :id and made_known_on is null")
                .param("on", on)
                .param("document", documentId)
                .param("id", id)
                .update();
    }

    /** Why it changes something for who asked, because somebody else objected; null for nothing of it. */
    public void forAsker(String id, String why) {
        jdbc.sql("update request_decision set for_asker = :why where id = :id and signed_by is null").param("why", why).param("id", id).update();
    }

    /** The same; empty when there is none. */
    public Optional<String> forAsker(String id) {
        return jdbc.sql("select for_asker from request_decision where id = :id and for_asker is not null").param("id", id).query(String.class).optional();
    }

    /** It only concerns somebody else who objected: for who asked everything stays as it was. */
    public void aside(String id) {
        jdbc.sql("update request_decision set aside = true where id = :id").param("id", id).update();
    }

    private static RequestDecision row(ResultSet row, int number) throws SQLException {
        Long cents = row.getObject("cents", Long.class);
        return new RequestDecision(
                row.getString("id"), row.getString("request_id"), row.getBoolean("on_objection"),
                Outcome.valueOf(row.getString("outcome")), SqlTime.date(row, "counts_from"), SqlTime.date(row, "counts_until"),
                cents == null ? null : Money.cents(cents), row.getString("conditions"), row.getString("reasoning"),
                row.getString("proposed_by"), row.getString("signed_by"), row.getString("returned_because"),
                new RequestDecision.View(SqlTime.date(row, "view_by"), row.getString("view_told"), row.getBoolean("view_closed")),
                SqlTime.date(row, "made_known_on"), row.getString("document_id"));
    }
}
