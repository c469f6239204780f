package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.NodeTurn;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares all running deadlines with the rules: once by each node that starts, for it may bring other rules; once a day; and when
 * the operator asks. One node does so at a time.
 */
@Component
public class RuleCheck {

    private static final Duration DAY = Duration.ofDays(1);

    private final RuleComparison comparison;
    private final RuleDifferences differences;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;
    private final NodeTurn turn;

    RuleCheck(
            RuleComparison comparison, RuleDifferences differences, JdbcClient jdbc, TransactionTemplate transaction, AuditTrail audit,
            Clock clock) {
        this.comparison = comparison;
        this.differences = differences;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.turn = new NodeTurn(jdbc, transaction, clock, "rule_check", Duration.ofMinutes(10));
    }

    /**
     * How it stands.
     *
     * @param computedAt null when it was never done
     * @param compared how many deadlines ran then
     * @param waiting whether somebody asked for it anew, or a node is at it
     */
    public record State(Instant computedAt, int compared, boolean waiting) {}

    @Transactional(readOnly = true)
    public State state() {
        return jdbc.sql("select computed_at, compared, case when asked_at is not null or taken_until >= :now then 1 else 0 end as waiting"
                        + " from rule_check")
                .param("now", now(Duration.ZERO))
                .query((row, number) -> new State(SqlTime.moment(row, "computed_at"), row.getInt("compared"), row.getInt("waiting") == 1))
                .single();
    }

    /** Asks for it anew; asked twice before it is done it is done once. */
    @Transactional
    public void ask(Viewer viewer) {
        if (jdbc.sql("update rule_check set asked_at = :now where asked_at is null").param("now", now(Duration.ZERO)).update() == 1) {
            audit.did(viewer.userId(), "COMPARE_RULES", "deadline", "-", null);
        }
    }

    /**
     * Does it when it is time; called again and again on each node.
     *
     * @return whether this node did it
     */
    public boolean runDue() {
        return (!turn.doneHere() || due()) && turn.take(this::compare, this::keep);
    }

    private boolean due() {
        return jdbc.sql("select count(*) from rule_check where asked_at is not null or computed_at is null or computed_at < :before")
                        .param("before", now(DAY.negated())).query(Integer.class).single() > 0;
    }

    /** What comes out otherwise, and of how many. */
    private record Compared(List<RuleDifference> differences, int of) {}

    private Compared compare() {
        List<RuleDifference> found = new ArrayList<>();
        return new Compared(found, comparison.each(found::add));
    }

    /** Who asked since it began is not answered by it. */
    private void keep(Compared it, Instant began) {
        jdbc.sql("update rule_check set compared = :compared, asked_at = case when asked_at > :began then asked_at else null end")
                .param("compared", it.of())
                .param("began", SqlTime.toSql(began))
                .update();
        differences.replace(it.differences());
    }

    private LocalDateTime now(Duration later) {
        return SqlTime.toSql(clock.instant().plus(later));
    }
}
