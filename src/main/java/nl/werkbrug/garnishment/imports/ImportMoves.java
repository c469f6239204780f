package nl.werkbrug.garnishment.imports;

import java.time.Duration;
import java.util.Map;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.PayRunBooking;
import nl.werkbrug.garnishment.RunPayments;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunImportTable;
import nl.werkbrug.garnishment.store.PayRunMoveTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the processes of imported runs: each run is one small transaction, so a node that dies halfway leaves nothing half
 * done, and any number of nodes may work at once.
 */
@Component
public class ImportMoves {

    private static final Logger LOG = LoggerFactory.getLogger(ImportMoves.class);
    private static final int AT_ONCE = 20;
    private static final int ROUNDS = 5;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PREVIEW_LIFE = Duration.ofDays(1);

    private final PayRunMoveTable moves;
    private final PayRunImportTable imports;
    private final PayRunTable runs;
    private final GarnishmentTable garnishments;
    private final RunPayments payments;
    private final PayRunBooking booking;
    private final Workflow workflow;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;
    private final TransactionTemplate transaction;

    ImportMoves(
            PayRunMoveTable moves,
            PayRunImportTable imports,
            PayRunTable runs,
            GarnishmentTable garnishments,
            RunPayments payments,
            PayRunBooking booking,
            Workflow workflow,
            Timeline timeline,
            AuditTrail audit,
            DutchFormats formats,
            TransactionTemplate transaction) {
        this.moves = moves;
        this.imports = imports;
        this.runs = runs;
        this.garnishments = garnishments;
        this.payments = payments;
        this.booking = booking;
        this.workflow = workflow;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
        this.transaction = transaction;
    }

    /**
     * Tells some of what waits; called again and again on each node, so that other scheduled work has its turn in between.
     * Previews that nobody booked within a day are thrown away.
     *
     * @return how many runs were told
     */
    public int moveDue() {
        imports.forget(PREVIEW_LIFE);
        int moved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            moved += moveSome(AT_ONCE);
        }
        imports.finish();
        return moved;
    }

    /** Tells a few. */
    int moveSome(int most) {
        return (int) moves.take(most, LEASE).stream().filter(this::moveSafely).count();
    }

    private boolean moveSafely(String runId) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> move(runId)));
        } catch (RuntimeException e) {
            LOG.warn("The processes of imported run {} could not be told; it is tried again", runId, e);
            moves.failed(runId, e.getClass().getSimpleName());
            return false;
        }
    }

    private boolean move(String runId) {
        PayRun run = runs.get(runId);
        var all = garnishments.lockDossier(run.dossierId());
        if (!moves.done(runId)) {
            return false;
        }
        payments.startImported(run, all);
        booking.tell(all.stream().filter(it -> run.concerns(it.id())).toList());
        workflow.send("PayRunImported", run.dossierId(), Map.of());
        note(run);
        return true;
    }

    private void note(PayRun run) {
        PayRunImport it = imports.find(run.importId()).orElseThrow();
        timeline.add(new TimelineEntry(
                run.dossierId(), Garnishment.SUBJECT, it.bookedBy(), "PAY_RUN",
                Words.in(Language.DUTCH, "garnishment.kept.run-imported",
                        formats.date(run.payDay()), formats.money(run.withheld()), formats.money(run.employee())),
                null, "run:" + run.dossierId() + ":" + run.payDay()));
        audit.did(imports.bookedById(it.id()), "PAY_RUN", "dossier", run.dossierId(), run.payDay().toString());
    }
}
