package nl.werkbrug.garnishment.payments;

import java.time.Duration;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.Remittances;
import nl.werkbrug.garnishment.store.PaymentBatchTable;
import nl.werkbrug.garnishment.store.PaymentBatchTable.Paid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes the payments of a file that the bank paid, each in a small transaction; any number of nodes may work at once. */
@Component
public class PaymentMoves {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentMoves.class);
    private static final int AT_ONCE = 100;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final PaymentBatchTable batches;
    private final Remittances remittances;
    private final TransactionTemplate transaction;

    PaymentMoves(PaymentBatchTable batches, Remittances remittances, TransactionTemplate transaction) {
        this.batches = batches;
        this.remittances = remittances;
        this.transaction = transaction;
    }

    /** Notes some of what waits; called again and again. Returns how many. */
    public int noteDue() {
        int noted = (int) batches.waiting(AT_ONCE).stream().filter(this::noteSafely).count();
        batches.finish();
        return noted;
    }

    private boolean noteSafely(Paid it) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> note(it)));
        } catch (RuntimeException e) {
            LOG.warn("Payment {} of a paid file could not be noted; it is tried again", it.remittanceId(), e);
            batches.failed(it, PAUSE);
            return false;
        }
    }

    private boolean note(Paid it) {
        if (!batches.noted(it)) {
            return false;
        }
        PaymentBatch.Item item = batches.item(it);
        PaymentBatch batch = batches.withLine(it.batchId(), item.order());
        PaymentBatch.Order order = batch.orders().get(0);
        Viewer who = new Viewer(batch.settledBy(), "", batch.settledByName(), Set.of());
        boolean paid = remittances.paidWithFile(
                it.remittanceId(), item.amount(), order.iban(), order.payee(), batch.paidOn(), who);
        batches.outcome(it, paid ? "PAID" : "CHANGED");
        return true;
    }
}
