package nl.werkbrug.garnishment.imports;

import java.util.Optional;
import nl.werkbrug.garnishment.payfile.PayFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Pay runs that software delivers: looked at and booked in one go; nothing stays of what is not booked. */
@Service
public class PayRunDeliveries {

    private final PayRunImports imports;
    private final TransactionTemplate transaction;

    PayRunDeliveries(PayRunImports imports, TransactionTemplate transaction) {
        this.imports = imports;
        this.transaction = transaction;
    }

    /**
     * What came of it.
     *
     * @param outcome Refused, or where it is booked; Ready with a trial means that it could be booked
     * @param preview what it does; null when it was refused or booked before
     */
    public record Delivery(ImportOutcome outcome, ImportPreview preview) {}

    /** Books everything, or with {@code trial} only says what booking would do. The caller has checked the key. */
    public Delivery deliver(PayrollKeys.Key key, PayFile file, boolean trial) {
        return transaction.execute(status -> {
            ImportActor actor = new ImportActor(key.id(), "Salarispakket (" + key.label() + ")");
            Delivery delivery = deliver(key.employerId(), file, actor, trial);
            if (!(delivery.outcome() instanceof ImportOutcome.Ready) || trial || !delivery.preview().bookable()) {
                status.setRollbackOnly();
            }
            return delivery;
        });
    }

    private Delivery deliver(String employerId, PayFile file, ImportActor actor, boolean trial) {
        ImportOutcome brought = imports.bring(employerId, file, actor);
        if (!(brought instanceof ImportOutcome.Ready ready)) {
            return new Delivery(brought, null);
        }
        ImportPreview preview = imports.preview(ready.importId());
        if (preview.bookable() && !trial) {
            Optional<ImportPreview> wrong = imports.book(ready.importId(), actor);
            preview = wrong.orElse(preview);
        }
        if (!preview.problems().isEmpty()) {
            return new Delivery(new ImportOutcome.Refused(preview.problems(), 0), null);
        }
        PayRunImport booked = imports.booked(ready.importId());
        return booked.id().equals(ready.importId())
                ? new Delivery(brought, preview)
                : new Delivery(new ImportOutcome.Before(booked.id()), null);
    }
}
