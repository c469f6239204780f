package nl.werkbrug.garnishment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.calculation.Share;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Books a run that was split: the run, its payments, the statement, and the word to the processes that wait for it. */
@Component
public class PayRunBooking {

    private final PayRunTable runs;
    private final RunPayments payments;
    private final PayRunPaper paper;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Workflow workflow;
    private final DutchFormats formats;

    PayRunBooking(
            PayRunTable runs,
            RunPayments payments,
            PayRunPaper paper,
            Timeline timeline,
            AuditTrail audit,
            Workflow workflow,
            DutchFormats formats) {
        this.runs = runs;
        this.payments = payments;
        this.paper = paper;
        this.timeline = timeline;
        this.audit = audit;
        this.workflow = workflow;
        this.formats = formats;
    }

    /** Books a run that was typed. The caller holds the garnishments of the dossier. */
    PayRun book(String dossierId, PayRunOutcome.Split done, Viewer viewer) {
        String document = paper.make(done, viewer);
        PayRun run = insert(dossierId, done, document, null, viewer);
        timeline.add(new TimelineEntry(
                dossierId, Garnishment.SUBJECT, viewer.displayName(), "PAY_RUN",
                Words.in(Language.DUTCH, "garnishment.kept.run-booked",
                        formats.date(run.payDay()), formats.money(run.withheld()), formats.money(run.employee())),
                document, "run:" + dossierId + ":" + run.payDay()));
        payments.start(run, done.garnishments());
        tell(done.garnishments());
        return run;
    }

    /** Writes the run with its shares and payments; nothing else moves yet. */
    PayRun insert(String dossierId, PayRunOutcome.Split done, String document, String importId, Viewer viewer) {
        String id = UUID.randomUUID().toString();
        PayRun run = run(id, dossierId, done, payments.plan(id, done, importId != null), document, importId);
        runs.insert(run, Steps.toJson(done.split().steps()), viewer.userId());
        audit.did(viewer.userId(), "PAY_RUN", "dossier", dossierId, run.payDay().toString());
        return run;
    }

    /** The run as it is written, with the payments that carry its shares. */
    public static PayRun run(
            String id, String dossierId, PayRunOutcome.Split done, Map<String, String> payments, String document,
            String importId) {
        List<PayRunShare> shares = done.garnishments().stream()
                .map(it -> share(id, it, done.shareOf(it), payments.get(it.id())))
                .toList();
        return new PayRun(
                id, dossierId, done.garnishments().get(0).employerId(), done.entry(), done.input().pay().cash(),
                done.split().protectedForPeriod(), done.split().seizable(), done.split().setOff(),
                done.split().employeeReceives(), shares, document, importId);
    }

    /** Tells the processes of the garnishments that a run was booked. */
    public void tell(List<Garnishment> garnishments) {
        garnishments.forEach(it -> workflow.send("PayRunBooked", it.id(), Map.of()));
    }

    private static PayRunShare share(String runId, Garnishment it, Share share, String remittanceId) {
        return new PayRunShare(
                UUID.randomUUID().toString(), runId, it.id(), share.amount(), share.outOfProtected(), share.contested(),
                share.demand().openAmount().orElse(Money.ZERO), it.claim().perPeriod(), remittanceId);
    }
}
