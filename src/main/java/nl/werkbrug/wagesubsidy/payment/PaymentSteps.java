package nl.werkbrug.wagesubsidy.payment;

import nl.werkbrug.workflow.ProcessSteps;

/** The daily step that proposes payments. */
@ProcessSteps("wageSubsidyPaymentSteps")
public class PaymentSteps {

    private final PaymentRun run;

    PaymentSteps(PaymentRun run) {
        this.run = run;
    }

    /** Proposes what is due and not proposed yet; running twice proposes once. */
    public void propose() {
        run.propose();
    }
}
