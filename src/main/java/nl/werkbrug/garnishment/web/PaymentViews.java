package nl.werkbrug.garnishment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.garnishment.payments.PaymentOverview;
import nl.werkbrug.garnishment.store.DossierNames;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** The withheld money of an employer with names, as far as a page can show it. */
@Component
class PaymentViews {

    static final int MOST = 100;

    private final DossierNames names;
    private final AuditTrail audit;

    PaymentViews(DossierNames names, AuditTrail audit) {
        this.names = names;
        this.audit = audit;
    }

    /** A payment that can be made now. */
    record ReadyRow(DossierNames.Name who, PaymentOverview.Ready payment) {}

    /** An amount that must wait. */
    record WaitingRow(DossierNames.Name who, PaymentOverview.Waiting amount) {}

    /** The page; the totals are of everything, the rows of what fits. */
    record View(
            int payments, Money total, List<ReadyRow> ready, int moreReady, Money totalWaiting, List<WaitingRow> waiting,
            int moreWaiting) {}

    View of(PaymentOverview it, Viewer viewer) {
        List<PaymentOverview.Ready> ready = it.ready().stream().limit(MOST).toList();
        List<PaymentOverview.Waiting> waiting = it.waiting().stream().limit(MOST).toList();
        Map<String, DossierNames.Name> known = names.of(Stream.concat(
                ready.stream().map(PaymentOverview.Ready::dossierId),
                waiting.stream().map(PaymentOverview.Waiting::dossierId)).toList());
        audit.read(viewer.userId(), "dossier", known.keySet());
        return new View(
                it.ready().size(), it.total(),
                ready.stream().map(each -> new ReadyRow(known.get(each.dossierId()), each)).toList(),
                it.ready().size() - ready.size(), it.totalWaiting(),
                waiting.stream().map(each -> new WaitingRow(known.get(each.dossierId()), each)).toList(),
                it.waiting().size() - waiting.size());
    }
}
