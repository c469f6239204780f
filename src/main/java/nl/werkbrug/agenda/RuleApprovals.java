package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of changes that the operator approved: what waits, what came of it, and why something failed. */
@Component
class RuleApprovals {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleApprovals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was approved: one deadline, with the day and the version that were shown. */
    record Approval(String deadlineId, LocalDate ruleFrom, LocalDate was, LocalDate becomes, String approvedBy) {}

    /** Approving again what was approved before lets it be tried again. */
    void keep(RuleDifference it, String userId) {
        String again = "update rule_change set approved_by = :by, approved_at = :now, was_on = :was, applied_at = null,"
                + " outcome = null, failed_because = null"
                + " where deadline_id = :id and rule_from = :rule and becomes_on = :becomes";
        if (write(again, it, userId) == 0) {
            write("insert into rule_change (deadline_id, rule_from, was_on, becomes_on, approved_by, approved_at)"
                    + " values (:id, :rule, :was, :becomes, :by, :now)", it, userId);
        }
    }

    private int write(String sql, RuleDifference it, String userId) {
        return jdbc.sql(sql)
                .param("id", it.deadlineId())
                .param("rule", it.ruleIs())
                .param("was", it.was())
                .param("becomes", it.becomes())
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    List<Approval> waiting(int most) {
        return jdbc.sql("select * from rule_change where applied_at is null order by deadline_id limit :most")
                .param("most", most)
                .query((row, number) -> new Approval(
                        row.getString("deadline_id"), SqlTime.date(row, "rule_from"), SqlTime.date(row, "was_on"),
                        SqlTime.date(row, "becomes_on"), row.getString("approved_by")))
                .list();
    }

    /**
     * Writes down what came of it.
     *
     * @param because why it failed, in Dutch; null when it did not
     * @return false when another node was first
     */
    boolean mark(Approval one, String outcome, String because) {
        return jdbc.sql("update rule_change set applied_at = :now, outcome = :outcome, failed_because = :because"
                        + " where deadline_id = :id and rule_from = :rule and becomes_on = :becomes and applied_at is null")
                .param("now", SqlTime.toSql(clock.instant()))
                .param("outcome", outcome)
                .param("because", because)
                .param("id", one.deadlineId())
                .param("rule", one.ruleFrom())
                .param("becomes", one.becomes())
                .update()
                == 1;
    }

    RuleChanges.Progress progress() {
        return jdbc.sql("""
                        select count(*) as approved,
                               coalesce(sum(case when outcome = 'APPLIED' then 1 else 0 end), 0) as applied,
                               coalesce(sum(case when outcome = 'SKIPPED' then 1 else 0 end), 0) as skipped,
                               coalesce(sum(case when outcome = 'FAILED' then 1 else 0 end), 0) as failed
                          from rule_change""")
                .query((row, number) -> new RuleChanges.Progress(
                        row.getInt("approved"), row.getInt("applied"), row.getInt("skipped"), row.getInt("failed")))
                .single();
    }

    /** The first of what failed. */
    List<RuleChanges.Failed> failed() {
        return jdbc.sql("select deadline_id, failed_because from rule_change where outcome = 'FAILED'"
                        + " order by deadline_id, becomes_on limit " + SHOWN)
                .query((row, number) -> new RuleChanges.Failed(row.getString("deadline_id"), row.getString("failed_because")))
                .list();
    }
}
