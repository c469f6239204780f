package nl.werkbrug.wagesubsidy.penalty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.PenaltyExposure;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes penalties; joins the caller's transaction. Who asks is checked by the caller. */
@Repository
public class PenaltyTable {

    private final JdbcClient jdbc;

    PenaltyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Penalty it) {
        jdbc.sql("""
                        insert into wage_subsidy_penalty (id, wage_subsidy_id, deadline_id, objection_id, decision_id, state,
                                                          noticed_on, due_on)
                        values (:id, :subsidy, :deadline, :objection, :decision, :state, :noticed, :due)""")
                .param("id", it.id())
                .param("subsidy", it.wageSubsidyId())
                .param("deadline", it.deadlineId())
                .param("objection", it.objectionId())
                .param("decision", it.decisionId())
                .param("state", it.state().name())
                .param("noticed", it.noticedOn())
                .param("due", it.dueOn())
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public Penalty get(String id) {
        return jdbc.sql("select * from wage_subsidy_penalty where id = :id").param("id", id).query(PenaltyTable::row).single();
    }

    /** The same, while nobody else changes it before this transaction ends. */
    Penalty lock(String id) {
        return jdbc.sql("select * from wage_subsidy_penalty where id = :id for update")
                .param("id", id)
                .query(PenaltyTable::row)
                .single();
    }

    /** What a decision sets. */
    Optional<Penalty> ofDecision(String decisionId) {
        return jdbc.sql("select * from wage_subsidy_penalty where decision_id = :decision")
                .param("decision", decisionId)
                .query(PenaltyTable::row)
                .optional();
    }

    /** What is not settled yet for a decision that is late. */
    List<Penalty> openOf(String deadlineId) {
        return jdbc.sql("select * from wage_subsidy_penalty where deadline_id = :deadline and state in ('WAITING', 'OWED')")
                .param("deadline", deadlineId)
                .query(PenaltyTable::row)
                .list();
    }

    /** From one state to the next; false when it was not in that state any more. */
    boolean move(String id, Penalty.State from, Penalty.State to) {
        return jdbc.sql("update wage_subsidy_penalty set state = :to where id = :id and state = :from")
                        .param("to", to.name())
                        .param("id", id)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    void decided(String id, LocalDate on) {
        jdbc.sql("update wage_subsidy_penalty set decided_on = :on where id = :id").param("on", on).param("id", id).update();
    }

    /** Why nothing is owed; null when it is. */
    void notOwed(String id, Penalty.NotOwed notOwed) {
        jdbc.sql("update wage_subsidy_penalty set not_owed = :because where id = :id")
                .param("because", notOwed == null ? null : notOwed.name())
                .param("id", id)
                .update();
    }

    void paid(String id, LocalDate on) {
        jdbc.sql("update wage_subsidy_penalty set paid_on = :on where id = :id").param("on", on).param("id", id).update();
    }

    void insertParts(String id, List<PenaltyExposure.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            PenaltyExposure.Part part = parts.get(i);
            jdbc.sql("""
                            insert into wage_subsidy_penalty_part (penalty_id, number, from_on, until_on, days, per_day_cents, cents)
                            values (:id, :number, :from, :until, :days, :perDay, :cents)""")
                    .param("id", id)
                    .param("number", i + 1)
                    .param("from", part.from())
                    .param("until", part.until())
                    .param("days", part.days())
                    .param("perDay", part.perDay().cents())
                    .param("cents", part.amount().cents())
                    .update();
        }
    }

    /** What is owed for which days; none before it is final. */
    public List<PenaltyExposure.Part> parts(String id) {
        return jdbc.sql("select * from wage_subsidy_penalty_part where penalty_id = :id order by number")
                .param("id", id)
                .query((row, number) -> new PenaltyExposure.Part(
                        SqlTime.date(row, "from_on"), SqlTime.date(row, "until_on"), row.getInt("days"),
                        Money.cents(row.getLong("per_day_cents")), Money.cents(row.getLong("cents"))))
                .list();
    }

    private static Penalty row(ResultSet row, int number) throws SQLException {
        String notOwed = row.getString("not_owed");
        return new Penalty(
                row.getString("id"),
                row.getString("wage_subsidy_id"),
                row.getString("deadline_id"),
                row.getString("objection_id"),
                row.getString("decision_id"),
                Penalty.State.valueOf(row.getString("state")),
                SqlTime.date(row, "noticed_on"),
                SqlTime.date(row, "due_on"),
                SqlTime.date(row, "decided_on"),
                notOwed == null ? null : Penalty.NotOwed.valueOf(notOwed),
                SqlTime.date(row, "paid_on"));
    }
}
