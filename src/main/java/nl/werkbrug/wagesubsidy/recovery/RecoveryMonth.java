package nl.werkbrug.wagesubsidy.recovery;

import java.time.YearMonth;
import nl.werkbrug.shared.Money;

/** What was paid and what was due in a month. */
public record RecoveryMonth(YearMonth month, Money paid, Money due) {

    /** What was paid too much. */
    public Money difference() {
        return paid.minus(due);
    }
}
