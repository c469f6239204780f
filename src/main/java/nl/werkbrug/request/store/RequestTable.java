package nl.werkbrug.request.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.AuthorityRequest.State;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes requests; joins the caller's transaction. */
@Repository
public class RequestTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(AuthorityRequest it) {
        jdbc.sql("""
                        insert into authority_request (id, dossier_id, hire_id, kind, title, choice_id, item_id, state, opened_at)
                        values (:id, :dossier, :hire, :kind, :title, :choice, :item, :state, :now)""")
                .param("id", it.id())
                .param("dossier", it.dossierId())
                .param("hire", it.hireId())
                .param("kind", it.kind())
                .param("title", it.title())
                .param("choice", it.choiceId())
                .param("item", it.itemId())
                .param("state", it.state().name())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** @throws EmptyResultDataAccessException when there is none */
    public AuthorityRequest get(String id) {
        return find(id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    /** Idem, and nobody else changes it until this transaction ends. */
    public AuthorityRequest lock(String id) {
        return jdbc.sql("select * from authority_request where id = :id for update").param("id", id).query(RequestTable::row).single();
    }

    public Optional<AuthorityRequest> find(String id) {
        return by("id = :key", id).stream().findFirst();
    }

    /** All of a dossier, the oldest first. */
    public List<AuthorityRequest> ofDossier(String dossierId) {
        return by("dossier_id = :key", dossierId);
    }

    /** All of a hire, idem. */
    public List<AuthorityRequest> ofHire(String hireId) {
        return by("hire_id = :key", hireId);
    }

    /** All that one choice or process asked for, idem. */
    public List<AuthorityRequest> ofChoice(String choiceId) {
        return by("choice_id = :key", choiceId);
    }

    public Optional<AuthorityRequest> ofClock(String deadlineId) {
        return by("clock_id = :key", deadlineId).stream().findFirst();
    }

    /** It was asked; false when it was asked, given up or stopped before. */
    public boolean asked(String id, AuthorityRequest.Asked asked) {
        return jdbc.sql("""
                                update authority_request
                                   set state = 'ASKED', desk = :desk, loket_id = :loket, asked_on = :on, asked_how = :how,
                                       their_reference = :reference
                                 where id = :id and state = 'TO_ASK'""")
                        .param("desk", asked.desk().name())
                        .param("loket", asked.loketId())
                        .param("on", asked.on())
                        .param("how", asked.how())
                        .param("reference", asked.theirReference())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** It will not be asked; idem. */
    public boolean notAsked(String id, String because) {
        return jdbc.sql("""
                                update authority_request set state = 'NOT_ASKED', not_asked_because = :because
                                 where id = :id and state = 'TO_ASK'""")
                        .param("because", because)
                        .param("id", id)
                        .update()
                == 1;
    }

    public void state(String id, State state) {
        jdbc.sql("update authority_request set state = :state where id = :id").param("state", state.name()).param("id", id).update();
    }

    /** The clock that runs for it now. */
    public void clock(String id, String deadlineId, String code, LocalDate decideBy) {
        jdbc.sql("update authority_request set clock_id = :clock, clock_code = :code, decide_by = :by where id = :id")
                .param("clock", deadlineId)
                .param("code", code)
                .param("by", decideBy)
                .param("id", id)
                .update();
    }

    public void objected(String id, LocalDate on) {
        jdbc.sql("update authority_request set state = 'OBJECTED', objected_on = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    private List<AuthorityRequest> by(String condition, String key) {
        return jdbc.sql("select * from authority_request where " + condition + " order by opened_at, id")
                .param("key", key)
                .query(RequestTable::row)
                .list();
    }

    private static AuthorityRequest row(ResultSet row, int number) throws SQLException {
        return new AuthorityRequest(
                row.getString("id"), row.getString("dossier_id"), row.getString("hire_id"), row.getString("kind"),
                row.getString("title"), row.getString("choice_id"), row.getString("item_id"), State.valueOf(row.getString("state")),
                asked(row), clock(row), row.getString("not_asked_because"), SqlTime.date(row, "objected_on"));
    }

    private static AuthorityRequest.Asked asked(ResultSet row) throws SQLException {
        String desk = row.getString("desk");
        return desk == null ? null : new AuthorityRequest.Asked(
                Desk.valueOf(desk), row.getString("loket_id"), SqlTime.date(row, "asked_on"), row.getString("asked_how"),
                row.getString("their_reference"));
    }

    private static AuthorityRequest.Clock clock(ResultSet row) throws SQLException {
        String code = row.getString("clock_code");
        return code == null ? null : new AuthorityRequest.Clock(code, SqlTime.date(row, "decide_by"));
    }
}
