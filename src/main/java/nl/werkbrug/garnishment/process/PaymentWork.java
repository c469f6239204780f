package nl.werkbrug.garnishment.process;

import nl.werkbrug.garnishment.store.StuckPayments;
import nl.werkbrug.workflow.BackgroundWork;
import org.springframework.stereotype.Component;

/** Payments of paid bank files that could not be noted, as the operator sees them. */
@Component
class PaymentWork implements BackgroundWork {

    private final StuckPayments payments;

    PaymentWork(StuckPayments payments) {
        this.payments = payments;
    }

    @Override
    public String id() {
        return "betalingen";
    }

    @Override
    public String name() {
        return "Betalingen vastleggen na een betaalbestand";
    }

    @Override
    public Failing failing() {
        return payments.failing();
    }

    @Override
    public void retry() {
        payments.retry();
    }
}
