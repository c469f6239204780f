package nl.werkbrug.wagecostbenefit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Money;
import nl.werkbrug.subsidy.calculation.BenefitCategory;
import nl.werkbrug.subsidy.calculation.CalculationStep;

/**
 * What one employee brings in a calendar year, of what was told so far. Nothing is filled in for what was not.
 *
 * @param hours those of the category that counts
 * @param category the highest one; empty when there is nothing
 * @param estimate whether its rate is not confirmed, or one of an earlier year
 * @param version which version of the rates was used
 * @param unknown periods without a result of the register: their hours do not count
 * @param withoutHours periods that count, of which nobody told the hours
 * @param asked whether the wage tax return asks for it
 * @param missing why there is no amount, in Dutch; null when there is one
 */
public record YearAmount(
        String dossierId,
        BigDecimal hours,
        Money amount,
        Optional<BenefitCategory> category,
        boolean estimate,
        String version,
        List<CalculationStep> steps,
        List<String> unknown,
        List<String> withoutHours,
        boolean asked,
        String missing) {

    public YearAmount {
        steps = List.copyOf(steps);
        unknown = List.copyOf(unknown);
        withoutHours = List.copyOf(withoutHours);
    }

    /** Whether everything was told that the amount rests on. */
    public boolean complete() {
        return unknown.isEmpty() && withoutHours.isEmpty();
    }
}
