package nl.werkbrug.wagesubsidy.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.wagesubsidy.recovery.Recovery.Cause;
import nl.werkbrug.wagesubsidy.recovery.Recovery.Plan;
import nl.werkbrug.wagesubsidy.recovery.Recovery.State;
import nl.werkbrug.wagesubsidy.recovery.Recovery.View;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes recoveries; joins the caller's transaction. */
@Repository
public class RecoveryTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(Recovery it) {
        jdbc.sql("""
                        insert into recovery (id, wage_subsidy_id, decision_id, state, found_cents, because, started_at)
                        values (:id, :subsidy, :decision, 'STARTED', :found, :because, :now)""")
                .param("id", it.id())
                .param("subsidy", it.wageSubsidyId())
                .param("decision", it.decisionId())
                .param("found", it.found() == null ? null : it.found().cents())
                .param("because", it.because())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** @throws EmptyResultDataAccessException when there is none */
    public Recovery get(String id) {
        return find(id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    public Optional<Recovery> find(String id) {
        return jdbc.sql("select * from recovery where id = :id").param("id", id).query(RecoveryTable::row).optional();
    }

    /** The same, while nobody else changes it before this transaction ends. */
    Recovery lock(String id) {
        return jdbc.sql("select * from recovery where id = :id for update").param("id", id).query(RecoveryTable::row).single();
    }

    /** All of a subsidy, the newest first. */
    public List<Recovery> of(String wageSubsidyId) {
        return jdbc.sql("select * from recovery where wage_subsidy_id = :subsidy order by started_at desc, id")
                .param("subsidy", wageSubsidyId)
                .query(RecoveryTable::row)
                .list();
    }

    /** A payment run found more. */
    void found(String id, Money found) {
        jdbc.sql("update recovery set found_cents = :found where id = :id").param("found", found.cents()).param("id", id).update();
    }

    void drafted(String id, Cause cause, String explanation, LocalDate askedOn) {
        jdbc.sql("""
                        update recovery set state = 'PROPOSED', cause = :cause, explanation = :explanation, asked_on = :asked
                         where id = :id""")
                .param("cause", cause.name())
                .param("explanation", explanation)
                .param("asked", askedOn)
                .param("id", id)
                .update();
    }

    void plan(String id, Plan plan) {
        jdbc.sql("update recovery set instalment_cents = :cents, first_on = :first where id = :id")
                .param("cents", plan.atOnce() ? null : plan.perMonth().cents())
                .param("first", plan.firstOn())
                .param("id", id)
                .update();
    }

    void viewed(String id, boolean agrees, String text) {
        jdbc.sql("update recovery set agrees = :agrees, employer_view = :view where id = :id")
                .param("agrees", agrees)
                .param("view", text)
                .param("id", id)
                .update();
    }

    void opened(String id, String documentId) {
        jdbc.sql("update recovery set state = 'RUNNING', document_id = :document where id = :id")
                .param("document", documentId)
                .param("id", id)
                .update();
    }

    void lookOn(String id, LocalDate day) {
        jdbc.sql("update recovery set look_on = :day where id = :id").param("day", day).param("id", id).update();
    }

    /** It is over; the reason is null when all is paid. */
    void over(String id, State state, String because) {
        jdbc.sql("update recovery set state = :state, ended_because = :because where id = :id")
                .param("state", state.name())
                .param("because", because)
                .param("id", id)
                .update();
    }

    private static Recovery row(ResultSet row, int number) throws SQLException {
        String cause = row.getString("cause");
        return new Recovery(
                row.getString("id"),
                row.getString("wage_subsidy_id"),
                row.getString("decision_id"),
                State.valueOf(row.getString("state")),
                money(row, "found_cents"),
                row.getString("because"),
                cause == null ? null : Cause.valueOf(cause),
                row.getString("explanation"),
                new Plan(money(row, "instalment_cents"), SqlTime.date(row, "first_on")),
                new View(SqlTime.date(row, "asked_on"), row.getObject("agrees", Boolean.class), row.getString("employer_view")),
                SqlTime.date(row, "look_on"),
                row.getString("document_id"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        Long cents = row.getObject(column, Long.class);
        return cents == null ? null : Money.cents(cents);
    }
}
