package nl.werkbrug.wagesubsidy.recovery.web;

import nl.werkbrug.wagesubsidy.recovery.RecoveryAmounts;
import nl.werkbrug.wagesubsidy.recovery.RecoveryTable;
import org.springframework.stereotype.Component;

/** Makes recoveries ready for pages. The caller found them for the viewer. */
@Component
class RecoveryViews {

    private final RecoveryTable recoveries;
    private final RecoveryAmounts amounts;

    RecoveryViews(RecoveryTable recoveries, RecoveryAmounts amounts) {
        this.recoveries = recoveries;
        this.amounts = amounts;
    }

    RecoveryView of(String id) {
        return new RecoveryView(
                recoveries.get(id), amounts.months(id), amounts.total(id), amounts.instalments(id), amounts.received(id),
                amounts.open(id));
    }
}
