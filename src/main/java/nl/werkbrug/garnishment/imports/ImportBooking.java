package nl.werkbrug.garnishment.imports;

import java.util.List;
import java.util.UUID;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.PayRunBooking;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.PaymentPlan;
import nl.werkbrug.garnishment.Steps;
import nl.werkbrug.garnishment.store.PayRunBatchTable;
import nl.werkbrug.garnishment.store.PayRunImportTable;
import nl.werkbrug.garnishment.store.ReadAheads;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** Writes the runs of an import in the caller's transaction. The processes are told later, one run at a time. */
@Component
class ImportBooking {

    private final ReadAheads garnishments;
    private final PayRunBatchTable runs;
    private final PayRunImportTable imports;
    private final AuditTrail audit;

    ImportBooking(ReadAheads garnishments, PayRunBatchTable runs, PayRunImportTable imports, AuditTrail audit) {
        this.garnishments = garnishments;
        this.runs = runs;
        this.imports = imports;
        this.audit = audit;
    }

    /** Whoever else writes about the money of this employer's garnishments waits until the transaction ends. */
    void hold(String employerId) {
        garnishments.lock(employerId);
    }

    void write(String importId, ImportSplits.All all, ImportActor actor) {
        List<PayRunBatchTable.NewRun> ready = all.runs().stream().map(one -> run(importId, one, all.payees())).toList();
        runs.insert(ready, actor.id());
        Money withheld = ready.stream().map(it -> it.run().withheld()).reduce(Money.ZERO, Money::plus);
        imports.book(importId, withheld, actor);
        audit.did(actor.id(), "BOOK", "pay-run-import", importId, ready.size() + " runs");
    }

    private static PayRunBatchTable.NewRun run(String importId, ImportSplits.One it, Payees payees) {
        String id = UUID.randomUUID().toString();
        PaymentPlan plan = PaymentPlan.of(id, it.split(), payees, true);
        PayRun run = PayRunBooking.run(id, it.run().dossierId(), it.split(), plan.carriers(), null, importId);
        return new PayRunBatchTable.NewRun(run, Steps.toJson(it.split().split().steps()), plan.payments());
    }
}
