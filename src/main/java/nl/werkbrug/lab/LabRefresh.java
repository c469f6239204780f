package nl.werkbrug.lab;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.SqlTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the figures of the lab: once by each node that starts, for it may count otherwise, and once a night. One node does so at a time;
 * what a node that died left behind is taken over after its lease.
 */
@Component
public class LabRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(LabRefresh.class);
    private static final Duration LEASE = Duration.ofMinutes(30);

    private final Counting counting;
    private final LabCells cells;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicBoolean started = new AtomicBoolean();

    LabRefresh(Counting counting, LabCells cells, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.counting = counting;
        this.cells = cells;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** When they were counted last; null for never. */
    @Transactional(readOnly = true)
    public Instant computedAt() {
        return jdbc.sql("select computed_at from lab_refresh").query((row, number) -> new Stamp(SqlTime.moment(row, "computed_at"))).single().at();
    }

    private record Stamp(Instant at) {}

    /**
     * Does it when it is time; called again and again on each node.
     *
     * @return whether this node did it
     */
    public boolean runDue() {
        return (!started.get() || due()) && run();
    }

    /**
     * Does it now, unless a node is at it.
     *
     * @return whether this node did it
     */
    public boolean run() {
        String run = UUID.randomUUID().toString();
        Instant began = clock.instant();
        if (!claim(run)) {
            return false;
        }
        try {
            boolean kept = compute(run, began);
            started.compareAndSet(false, kept);
            return kept;
        } catch (RuntimeException e) {
            // The lease stays: trying again each moment would help nobody.
            LOG.error("The figures of the lab could not be counted; it is tried again in {}", LEASE, e);
            return false;
        }
    }

    private boolean due() {
        Instant last = computedAt();
        return last == null || last.atZone(DutchTime.ZONE).toLocalDate().isBefore(DutchTime.today(clock));
    }

    private boolean claim(String run) {
        return jdbc.sql("update lab_refresh set taken_by = :run, taken_until = :until where taken_until is null or taken_until < :now")
                        .param("run", run)
                        .param("until", now(LEASE))
                        .param("now", now(Duration.ZERO))
                        .update()
                == 1;
    }

    private boolean compute(String run, Instant began) {
        Map<Counting.Key, List<LabCell>> found = counting.all();
        // First the row, so that who took it over after the lease waits or was first; then nothing of ours is kept.
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!finish(run, began)) {
                return false;
            }
            LOG.info("{} figures of the lab changed", cells.replace(found));
            return true;
        }));
    }

    private boolean finish(String run, Instant began) {
        return jdbc.sql("update lab_refresh set computed_at = :began, taken_by = null, taken_until = null where taken_by = :run")
                        .param("began", SqlTime.toSql(began))
                        .param("run", run)
                        .update()
                == 1;
    }

    private LocalDateTime now(Duration later) {
        return SqlTime.toSql(clock.instant().plus(later));
    }
}
