package nl.werkbrug.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.SqlTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares all running deadlines with the rules: once by each node that starts, for it may bring other rules; once a day; and when
 * the operator asks. One node does so at a time; what a node that died left behind is taken over after its lease.
 */
@Component
public class RuleCheck {

    private static final Logger LOG = LoggerFactory.getLogger(RuleCheck.class);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);

    private final RuleComparison comparison;
    private final RuleDifferences differences;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final Clock clock;
    private final AtomicBoolean started = new AtomicBoolean();

    RuleCheck(
            RuleComparison comparison, RuleDifferences differences, JdbcClient jdbc, TransactionTemplate transaction, AuditTrail audit,
            Clock clock) {
        this.comparison = comparison;
        this.differences = differences;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
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
        if (started.get() && !due()) {
            return false;
        }
        String run = UUID.randomUUID().toString();
        LocalDateTime began = now(Duration.ZERO);
        if (!claim(run)) {
            return false;
        }
        try {
            boolean kept = compute(run, began);
            started.compareAndSet(false, kept);
            return kept;
        } catch (RuntimeException e) {
            // The lease stays: trying again each moment would help nobody.
            LOG.error("The running deadlines could not be compared with the rules; it is tried again in {}", LEASE, e);
            return false;
        }
    }

    private boolean due() {
        return jdbc.sql("select count(*) from rule_check where asked_at is not null or computed_at is null or computed_at < :before")
                        .param("before", now(DAY.negated())).query(Integer.class).single() > 0;
    }

    private boolean claim(String run) {
        return jdbc.sql("update rule_check set taken_by = :run, taken_until = :until where taken_until is null or taken_until < :now")
                .param("run", run)
                .param("until", now(LEASE))
                .param("now", now(Duration.ZERO))
                .update() == 1;
    }

    private boolean compute(String run, LocalDateTime began) {
        List<RuleDifference> found = new ArrayList<>();
        int compared = comparison.each(found::add);
        // First the row, so that who took it over after the lease waits or was first; then nothing of ours is kept.
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!finish(run, began, compared)) {
                return false;
            }
            differences.replace(found);
            return true;
        }));
    }

    private boolean finish(String run, LocalDateTime began, int compared) {
        return jdbc.sql("""
                        update rule_check set computed_at = :began, compared = :compared, taken_by = null, taken_until = null,
                               asked_at = case when asked_at > :began then asked_at else null end
                         where taken_by = :run""")
                .param("began", began)
                .param("compared", compared)
                .param("run", run)
                .update() == 1;
    }

    private LocalDateTime now(Duration later) {
        return SqlTime.toSql(clock.instant().plus(later));
    }
}
