package nl.werkbrug.lab;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.NodeTurn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the figures of the lab: once by each node that starts, for it may count otherwise, and once a night. One node does so at a time. */
@Component
public class LabRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(LabRefresh.class);

    private final Counting counting;
    private final LabCells cells;
    private final Clock clock;
    private final NodeTurn turn;

    LabRefresh(Counting counting, LabCells cells, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.counting = counting;
        this.cells = cells;
        this.clock = clock;
        this.turn = new NodeTurn(jdbc, transaction, clock, "lab_refresh", Duration.ofMinutes(30));
    }

    /** When they were counted last; null for never. */
    @Transactional(readOnly = true)
    public Instant computedAt() {
        return turn.computedAt();
    }

    /**
     * Does it when it is time; called again and again on each node.
     *
     * @return whether this node did it
     */
    public boolean runDue() {
        return (!turn.doneHere() || due()) && run();
    }

    /**
     * Does it now, unless a node is at it.
     *
     * @return whether this node did it
     */
    public boolean run() {
        return turn.take(counting::all, (found, began) -> LOG.info("{} figures of the lab changed", cells.replace(found)));
    }

    private boolean due() {
        Instant last = turn.computedAt();
        return last == null || last.atZone(DutchTime.ZONE).toLocalDate().isBefore(DutchTime.today(clock));
    }
}
