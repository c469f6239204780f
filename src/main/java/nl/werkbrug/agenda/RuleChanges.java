package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.workflow.Workflow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Dates that change with the rules: the operator approves what he saw, and each is applied in a transaction of its own. */
@Service
public class RuleChanges {

    private final JdbcClient jdbc;
    private final RuleDifferences differences;
    private final DeadlineStore store;
    private final CourseStore courses;
    private final Deadlines deadlines;
    private final DeadlineMoves moves;
    private final ObjectProvider<Workflow> workflow;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final DutchFormats formats;
    private final Clock clock;

    RuleChanges(
            JdbcClient jdbc,
            RuleDifferences differences,
            DeadlineStore store,
            CourseStore courses,
            Deadlines deadlines,
            DeadlineMoves moves,
            ObjectProvider<Workflow> workflow,
            TransactionTemplate transaction,
            AuditTrail audit,
            DutchFormats formats,
            Clock clock) {
        this.jdbc = jdbc;
        this.differences = differences;
        this.store = store;
        this.courses = courses;
        this.deadlines = deadlines;
        this.moves = moves;
        this.workflow = workflow;
        this.transaction = transaction;
        this.audit = audit;
        this.formats = formats;
        this.clock = clock;
    }

    /** How far the approved changes are. */
    public record Progress(int approved, int applied, int skipped) {

        public int waiting() {
            return approved - applied - skipped;
        }
    }

    private record Approval(String deadlineId, LocalDate ruleFrom, LocalDate was, LocalDate becomes, String approvedBy) {}

    /**
     * Approves changes; one that came out otherwise since it was shown is not approved.
     *
     * @param chosen see {@link RuleDifference#approval}; null for all
     * @return how many were approved
     */
    @Transactional
    public int approve(Set<String> chosen, Viewer viewer) {
        int[] approved = {0};
        differences.each(difference -> {
            if (chosen == null || chosen.contains(difference.approval())) {
                keep(difference, viewer);
                approved[0]++;
            }
        });
        audit.did(viewer.userId(), "APPROVE_RULE_CHANGE", "deadline", "-", "approved " + approved[0]);
        return approved[0];
    }

    private void keep(RuleDifference it, Viewer viewer) {
        String again = "update rule_change set approved_by = :by, approved_at = :now, was_on = :was, applied_at = null, outcome = null"
                + " where deadline_id = :id and rule_from = :rule and becomes_on = :becomes";
        if (approval(again, it, viewer) == 0) {
            approval("insert into rule_change (deadline_id, rule_from, was_on, becomes_on, approved_by, approved_at)"
                    + " values (:id, :rule, :was, :becomes, :by, :now)", it, viewer);
        }
    }

    private int approval(String sql, RuleDifference it, Viewer viewer) {
        return jdbc.sql(sql)
                .param("id", it.deadlineId())
                .param("rule", it.ruleIs())
                .param("was", it.was())
                .param("becomes", it.becomes())
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** Applies some of what was approved; running it again, here or on another node, goes on where it stopped. */
    public void apply(int most) {
        List<Approval> batch = jdbc.sql("select * from rule_change where applied_at is null order by deadline_id limit :most")
                .param("most", most)
                .query((row, number) -> new Approval(
                        row.getString("deadline_id"), SqlTime.date(row, "rule_from"), SqlTime.date(row, "was_on"),
                        SqlTime.date(row, "becomes_on"), row.getString("approved_by")))
                .list();
        batch.forEach(one -> transaction.executeWithoutResult(status -> apply(one)));
    }

    private void apply(Approval one) {
        RunningDeadline it = store.lock(one.deadlineId()).orElseThrow();
        Optional<DeadlineResult> asApproved = compute(it).filter(now -> it.state() == DeadlineState.OPEN
                && now.end().equals(one.becomes()) && now.term().validFrom().equals(one.ruleFrom())
                && it.dates().end().equals(one.was()));
        if (marked(one, asApproved.isPresent() ? "APPLIED" : "SKIPPED")) {
            asApproved.ifPresent(now -> apply(one, it, now));
        }
    }

    private Optional<DeadlineResult> compute(RunningDeadline it) {
        try {
            return Optional.of(deadlines.compute(it.origin().termCode(), courses.of(it.id(), it.dates().start())));
        } catch (NotComputable unknown) {
            return Optional.empty();
        }
    }

    private void apply(Approval one, RunningDeadline it, DeadlineResult now) {
        moves.move(it, now, it.state(), "De regel voor deze termijn is gewijzigd. Nu geldt de versie vanaf "
                + formats.date(one.ruleFrom()) + ".", TimelineEntry.SYSTEM);
        workflow.ifAvailable(engine -> engine.recomputeTimers(it.origin().businessKey()));
        audit.did(one.approvedBy(), "APPLY_RULE_CHANGE", "deadline", it.id(), one.was() + " -> " + one.becomes());
    }

    /** False when another node was first. */
    private boolean marked(Approval one, String outcome) {
        return jdbc.sql("update rule_change set applied_at = :now, outcome = :outcome where deadline_id = :id"
                        + " and rule_from = :rule and becomes_on = :becomes and applied_at is null")
                .param("now", SqlTime.toSql(clock.instant()))
                .param("outcome", outcome)
                .param("id", one.deadlineId())
                .param("rule", one.ruleFrom())
                .param("becomes", one.becomes())
                .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public Progress progress() {
        return jdbc.sql("""
                        select count(*) as approved,
                               coalesce(sum(case when outcome = 'APPLIED' then 1 else 0 end), 0) as applied,
                               coalesce(sum(case when outcome = 'SKIPPED' then 1 else 0 end), 0) as skipped
                          from rule_change""")
                .query((row, number) -> new Progress(row.getInt("approved"), row.getInt("applied"), row.getInt("skipped")))
                .single();
    }
}
