package nl.werkbrug.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Something long that is computed now and then, and by one node at a time. Its table has one row, with {@code taken_by},
 * {@code taken_until} and {@code computed_at}; a node takes the row for as long as a lease. What a node that died left behind is
 * taken over after that.
 */
public final class NodeTurn {

    private static final Logger LOG = LoggerFactory.getLogger(NodeTurn.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String table;
    private final Duration lease;
    private volatile boolean doneHere;

    /**
     * @param table of ours, never what somebody typed
     * @param lease longer than it takes; who takes longer loses the turn, and what came of it is not kept
     */
    public NodeTurn(JdbcClient jdbc, TransactionTemplate transaction, Clock clock, String table, Duration lease) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.table = table;
        this.lease = lease;
    }

    /** When it was done last, on any node; null for never. */
    public Instant computedAt() {
        return jdbc.sql("select computed_at from " + table).query((row, number) -> new Stamp(SqlTime.moment(row, "computed_at"))).single().at();
    }

    private record Stamp(Instant at) {}

    /** Whether this node did it since it started. A new version of the program may come out otherwise. */
    public boolean doneHere() {
        return doneHere;
    }

    /**
     * Does it, unless another node is at it. A failure is logged; nobody tries again before the lease is over, for trying again each
     * moment would help nobody.
     *
     * @param compute in no transaction
     * @param keep what came of it and when that began, in one transaction with the end of the turn
     * @return whether this node did it and kept it
     */
    public <T> boolean take(Supplier<T> compute, BiConsumer<T, Instant> keep) {
        String run = UUID.randomUUID().toString();
        Instant began = clock.instant();
        if (!claim(run, began)) {
            return false;
        }
        try {
            T found = compute.get();
            // First the row, so that who took it over after the lease waits or was first; then nothing of ours is kept.
            boolean kept = Boolean.TRUE.equals(transaction.execute(status -> {
                if (!finish(run, began)) {
                    return false;
                }
                keep.accept(found, began);
                return true;
            }));
            doneHere |= kept;
            return kept;
        } catch (RuntimeException e) {
            LOG.error("{} could not be computed; it is tried again in {}", table, lease, e);
            return false;
        }
    }

    private boolean claim(String run, Instant now) {
        return jdbc.sql("update " + table + " set taken_by = :run, taken_until = :until where taken_until is null or taken_until < :now")
                        .param("run", run)
                        .param("until", SqlTime.toSql(now.plus(lease)))
                        .param("now", SqlTime.toSql(now))
                        .update()
                == 1;
    }

    private boolean finish(String run, Instant began) {
        return jdbc.sql("update " + table + " set computed_at = :began, taken_by = null, taken_until = null where taken_by = :run")
                        .param("began", SqlTime.toSql(began))
                        .param("run", run)
                        .update()
                == 1;
    }
}
