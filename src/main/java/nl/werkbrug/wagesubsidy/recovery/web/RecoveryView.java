package nl.werkbrug.wagesubsidy.recovery.web;

import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.recovery.Instalment;
import nl.werkbrug.wagesubsidy.recovery.Received;
import nl.werkbrug.wagesubsidy.recovery.Recovery;
import nl.werkbrug.wagesubsidy.recovery.RecoveryMonth;

/**
 * A recovery as pages show it.
 *
 * @param plan how the loket wants it to be paid, in Dutch; null before it was worked out
 * @param account where to pay to, in Dutch; null while the municipality did not say
 */
public record RecoveryView(
        Recovery recovery, List<RecoveryMonth> months, Money total, List<Instalment> instalments, List<Received> received, Money open,
        String plan, String account) {

    /** Whether money is still expected. */
    public boolean running() {
        return recovery.state() == Recovery.State.RUNNING;
    }
}
