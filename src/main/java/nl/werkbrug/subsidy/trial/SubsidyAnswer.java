package nl.werkbrug.subsidy.trial;

import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * The loonkostensubsidie of one month.
 *
 * @param perMonth without employer charges
 * @param perMonthWithCharges with employer charges
 * @param version which rates were used
 * @param estimate whether one of them is not confirmed
 */
public record SubsidyAnswer(
        Money perMonth, Money perMonthWithCharges, String version, boolean estimate, List<Line> steps) {}
