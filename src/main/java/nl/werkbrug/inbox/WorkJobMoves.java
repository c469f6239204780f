package nl.werkbrug.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what jobs ask, task by task: each is one small transaction, so a node that dies halfway leaves nothing half done, and
 * any number of nodes may work at once.
 */
@Component
public class WorkJobMoves {

    private static final Logger LOG = LoggerFactory.getLogger(WorkJobMoves.class);
    private static final int AT_ONCE = 20;
    private static final int ROUNDS = 5;
    private static final int ATTEMPTS = 3;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final String GONE = "inbox.kept.not-ours";
    private static final String FAILED = "inbox.kept.failed";

    private final WorkJobTable jobs;
    private final WorkItemTable items;
    private final WorkJobDeed deed;
    private final TransactionTemplate transaction;

    WorkJobMoves(WorkJobTable jobs, WorkItemTable items, WorkJobDeed deed, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.items = items;
        this.deed = deed;
        this.transaction = transaction;
    }

    /**
     * Does some of what waits; called again and again on each node.
     *
     * @return how many tasks came to an end
     */
    public int moveDue() {
        int all = 0;
        int moved = AT_ONCE;
        for (int round = 0; round < ROUNDS && moved > 0; round++) {
            moved = move(null, AT_ONCE);
            all += moved;
        }
        return all;
    }

    /** Does the first of one job at once, so that who asked for a few tasks need not wait. */
    public void begin(String jobId) {
        move(jobId, AT_ONCE);
    }

    private int move(String jobId, int most) {
        Map<String, WorkJob> known = new HashMap<>();
        return (int) items.take(jobId, most, LEASE).stream()
                .filter(item -> moveSafely(item, known.computeIfAbsent(item.jobId(), id -> jobs.find(id).orElseThrow())))
                .count();
    }

    private boolean moveSafely(WorkItemTable.Item item, WorkJob job) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> move(item, job)));
        } catch (NotVisible e) {
            return items.end(item, "SKIPPED", Words.in(Language.DUTCH, GONE));
        } catch (RuntimeException e) {
            LOG.warn("Task {} of job {} failed; it is tried again", item.taskId(), item.jobId(), e);
            return items.failed(item, PAUSE) >= ATTEMPTS && items.end(item, "SKIPPED", Words.in(Language.DUTCH, FAILED));
        }
    }

    /** The item is ended first: that holds off who stops the job, and another node whose turn came after the lease. */
    private boolean move(WorkItemTable.Item item, WorkJob job) {
        if (!items.end(item, "DONE", null)) {
            return false;
        }
        Optional<String> why = deed.on(item, job);
        why.ifPresent(it -> items.skipped(item, it));
        return true;
    }
}
