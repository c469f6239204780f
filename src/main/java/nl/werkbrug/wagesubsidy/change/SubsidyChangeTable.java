package nl.werkbrug.wagesubsidy.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reported changes and the decisions proposed for them; joins the caller's transaction. */
@Repository
public class SubsidyChangeTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    SubsidyChangeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(SubsidyChange it) {
        jdbc.sql("""
                        insert into wage_subsidy_change (id, wage_subsidy_id, kind, effective_on, hours_per_week, ends_on, wage_value,
                                                         told, choice, reported_by, reported_at, outcome, assessed_by)
                        values (:id, :subsidy, :kind, :on, :hours, :endsOn, :value, :told, :choice, :by, :now, :outcome, :assessor)""")
                .param("id", it.id())
                .param("subsidy", it.wageSubsidyId())
                .param("kind", it.kind().name())
                .param("on", it.effectiveOn())
                .param("hours", it.hours())
                .param("endsOn", it.endsOn())
                .param("value", it.wageValue())
                .param("told", it.told())
                .param("choice", it.choice().name())
                .param("by", it.reportedBy())
                .param("now", SqlTime.toSql(clock.instant()))
                .param("outcome", it.outcome() == null ? null : it.outcome().name())
                .param("assessor", it.assessedBy())
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public SubsidyChange get(String id) {
        return jdbc.sql("select * from wage_subsidy_change where id = :id").param("id", id).query(SubsidyChangeTable::row).single();
    }

    /** The newest first. */
    public List<SubsidyChange> ofSubsidy(String wageSubsidyId) {
        return jdbc.sql("select * from wage_subsidy_change where wage_subsidy_id = :subsidy order by reported_at desc, id")
                .param("subsidy", wageSubsidyId)
                .query(SubsidyChangeTable::row)
                .list();
    }

    /** What the municipality decided to propose, as it will be carried out. */
    void assessed(SubsidyChange it) {
        jdbc.sql("""
                        update wage_subsidy_change
                           set outcome = :outcome, assessed_by = :by, effective_on = :on, hours_per_week = :hours, ends_on = :endsOn
                         where id = :id and done_on is null""")
                .param("outcome", it.outcome().name())
                .param("by", it.assessedBy())
                .param("on", it.effectiveOn())
                .param("hours", it.hours())
                .param("endsOn", it.endsOn())
                .param("id", it.id())
                .update();
    }

    /** The employer says something else while nobody looked at it yet. */
    void retold(String id, LocalDate effectiveOn, String told, SubsidyChange.Choice choice) {
        jdbc.sql("""
                        update wage_subsidy_change set effective_on = :on, told = :told, choice = :choice
                         where id = :id and done_on is null and outcome is null""")
                .param("on", effectiveOn)
                .param("told", told)
                .param("choice", choice.name())
                .param("id", id)
                .update();
    }

    /** It was measured: this wage value counts, and somebody looks at it again. */
    void measured(String id, Integer percent) {
        jdbc.sql("""
                        update wage_subsidy_change set wage_value = :value, outcome = null
                         where id = :id and done_on is null and outcome = 'MEASURE'""")
                .param("value", percent)
                .param("id", id)
                .update();
    }

    /** Carried out or closed; a second time gives false. */
    boolean done(String id, LocalDate on) {
        return jdbc.sql("update wage_subsidy_change set done_on = :on where id = :id and done_on is null")
                        .param("on", on)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The decisions of this change from now on; what was proposed before and not signed is thrown away. */
    void proposes(String id, List<String> decisionIds) {
        jdbc.sql("""
                        delete from wage_subsidy_decision where signed_by is null
                           and id in (select decision_id from wage_subsidy_change_decision where change_id = :id)""")
                .param("id", id)
                .update();
        jdbc.sql("delete from wage_subsidy_change_decision where change_id = :id").param("id", id).update();
        for (int i = 0; i < decisionIds.size(); i++) {
            jdbc.sql("insert into wage_subsidy_change_decision (change_id, number, decision_id) values (:id, :number, :decision)")
                    .param("id", id)
                    .param("number", i + 1)
                    .param("decision", decisionIds.get(i))
                    .update();
        }
    }

    /** The decisions that nobody signed yet, in order. */
    List<String> unsigned(String id) {
        return jdbc.sql("""
                        select c.decision_id from wage_subsidy_change_decision c
                          join wage_subsidy_decision d on d.id = c.decision_id and d.signed_by is null
                         where c.change_id = :id order by c.number""")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private static SubsidyChange row(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new SubsidyChange(
                row.getString("id"),
                row.getString("wage_subsidy_id"),
                SubsidyChangeKind.valueOf(row.getString("kind")),
                SqlTime.date(row, "effective_on"),
                row.getBigDecimal("hours_per_week"),
                SqlTime.date(row, "ends_on"),
                row.getObject("wage_value", Integer.class),
                row.getString("told"),
                SubsidyChange.Choice.valueOf(row.getString("choice")),
                row.getString("reported_by"),
                outcome == null ? null : SubsidyChange.Outcome.valueOf(outcome),
                row.getString("assessed_by"),
                SqlTime.date(row, "done_on"));
    }
}
