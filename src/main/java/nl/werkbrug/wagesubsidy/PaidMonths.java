package nl.werkbrug.wagesubsidy;

import java.time.YearMonth;
import java.util.SortedMap;
import nl.werkbrug.shared.Money;

/** What was paid of a subsidy, by month. */
public interface PaidMonths {

    /** Only months of which something was paid here; what was paid in another way is not known. */
    SortedMap<YearMonth, Money> of(String wageSubsidyId);
}
