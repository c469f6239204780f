package nl.werkbrug.wagesubsidy.recovery;

import java.time.LocalDate;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a recovery. */
@ProcessSteps("recoverySteps")
public class RecoverySteps {

    private final RecoveryTerms terms;
    private final RecoveryPayments payments;

    RecoverySteps(RecoveryTerms terms, RecoveryPayments payments) {
        this.terms = terms;
        this.payments = payments;
    }

    /** The day after the last day on which the employer can say what it thinks. */
    public LocalDate viewOver(String recoveryId) {
        return terms.viewOver(recoveryId);
    }

    /** The decision was made known. */
    public void open(String recoveryId) {
        payments.open(recoveryId);
    }

    /** Whether nothing is left to be paid. */
    public boolean settled(String recoveryId) {
        return payments.settled(recoveryId);
    }

    /** The day on which to look at what is not paid. */
    public LocalDate lookOn(String recoveryId) {
        return payments.lookOn(recoveryId);
    }

    /** Whether a reminder went for what is not paid. */
    public boolean reminded(String recoveryId) {
        return payments.reminded(recoveryId);
    }

    /** Reminds the employer. */
    public void remind(String recoveryId) {
        payments.remind(recoveryId);
    }

    /** All is paid or remitted. */
    public void close(String recoveryId) {
        payments.close(recoveryId);
    }
}
