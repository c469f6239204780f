package nl.werkbrug.console;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.NewWorkJob;
import nl.werkbrug.inbox.WorkJobs;
import nl.werkbrug.inbox.WorkKind;
import nl.werkbrug.shared.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does hand-overs whose day has come. The tasks become jobs in one transaction; each dossier is one of its own, with its letters,
 * so that a node that dies halfway leaves no letter twice and none out.
 */
@Component
public class HandoverMoves {

    private static final Logger LOG = LoggerFactory.getLogger(HandoverMoves.class);
    private static final int AT_ONCE = 20;
    private static final int ATTEMPTS = 3;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final HandoverTable table;
    private final HandoverWork work;
    private final Handovers handovers;
    private final ContactChange contact;
    private final WorkJobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HandoverMoves(
            HandoverTable table, HandoverWork work, Handovers handovers, ContactChange contact, WorkJobs jobs,
            TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.work = work;
        this.handovers = handovers;
        this.contact = contact;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does some of what waits; called again and again on each node. */
    public void moveDue() {
        table.due(DutchTime.today(clock)).forEach(this::beginSafely);
        table.take(AT_ONCE, LEASE).forEach(this::moveSafely);
    }

    private void beginSafely(String id) {
        try {
            transaction.executeWithoutResult(status -> begin(id));
        } catch (NotVisible | IllegalArgumentException e) {
            // Who asked it leads no longer, or what there is can no longer be divided as was asked.
            LOG.warn("Hand-over {} cannot be done any more", id, e);
            table.move(id, "PLANNED", "STOPPED");
        } catch (RuntimeException e) {
            LOG.warn("Hand-over {} failed; it is tried again", id, e);
        }
    }

    private void begin(String id) {
        if (!table.move(id, "PLANNED", "RUNNING")) {
            return;
        }
        HandoverTable.Stored it = table.find(id).orElseThrow();
        if (!it.makerActive()) {
            throw new NotVisible("user", it.madeBy());
        }
        Viewer maker = it.asMaker();
        List<HandoverTable.Receiver> receivers = table.receivers(id);
        HandoverWork.Member from = work.holder(HandoverWork.Member.key(it.fromUser(), it.partyId()), maker);
        Division division = handovers.divided(from, evenly(receivers), byProcedure(receivers), maker);
        Map<String, HandoverTable.Receiver> rows = new LinkedHashMap<>();
        receivers.forEach(each -> rows.putIfAbsent(each.userId(), each));
        division.tasks().forEach((user, tasks) -> table.jobs(id, rows.get(user), started(it, user, tasks, maker)));
        table.addDossiers(id, division.contacts());
    }

    private List<String> started(HandoverTable.Stored it, String user, List<String> tasks, Viewer maker) {
        List<String> ids = new ArrayList<>();
        int parts = (tasks.size() + NewWorkJob.MOST - 1) / NewWorkJob.MOST;
        IntStream.range(0, parts).forEach(part -> {
            List<String> some = tasks.subList(part * NewWorkJob.MOST, Math.min(tasks.size(), (part + 1) * NewWorkJob.MOST));
            jobs.start(new NewWorkJob(WorkKind.ASSIGN, some, user, it.reason(), null, false, "handover:" + it.id()), maker).ifPresent(ids::add);
        });
        return ids;
    }

    private void moveSafely(HandoverTable.Item item) {
        try {
            transaction.executeWithoutResult(status -> {
                // Ended first: that holds off who stops it, and another node whose turn came after the lease.
                if (table.end(item, "DONE")) {
                    int letters = contact.change(table.find(item.handoverId()).orElseThrow(), item);
                    table.wrote(item, letters < 0 ? "SKIPPED" : "DONE", Math.max(0, letters));
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("Dossier {} of hand-over {} failed", item.dossierId(), item.handoverId(), e);
            table.failed(item, PAUSE, ATTEMPTS);
        }
    }

    private static List<String> evenly(List<HandoverTable.Receiver> receivers) {
        return receivers.stream().filter(it -> it.procedure().isEmpty()).map(HandoverTable.Receiver::userId).toList();
    }

    private static Map<String, String> byProcedure(List<HandoverTable.Receiver> receivers) {
        return receivers.stream()
                .filter(it -> !it.procedure().isEmpty())
                .collect(Collectors.toMap(HandoverTable.Receiver::procedure, HandoverTable.Receiver::userId));
    }
}
