package nl.werkbrug.garnishment.plausibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.rules.HouseholdType;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;

/**
 * What is known about the wage beside a protected amount (beslagvrije voet), to see whether the amount looks right.
 *
 * @param household the household it was set for; empty when the papers do not say
 * @param income what the employee earns here; empty before the declaration and the first run
 * @param then the run nearest to the day on which the amount was set
 * @param last the last run
 * @param companyCar whether the declaration says that the employee drives a company car; empty before it is signed
 * @param premiumSince since when the CAK takes a premium from the wage; empty when it does not
 */
public record ProtectedAmountFacts(
        ProtectedAmount voet,
        Optional<HouseholdType> household,
        Optional<Income> income,
        Optional<Wage> then,
        Optional<Wage> last,
        Optional<Boolean> companyCar,
        Optional<LocalDate> premiumSince) {

    /**
     * Net pay per month with the monthly share of the holiday allowance.
     *
     * @param withHoliday whether the holiday allowance is known; else it is not in the amount
     * @param origin where it stands, as it follows "volgens", in a language
     */
    public record Income(Money perMonth, boolean withHoliday, Function<Language, String> origin) {}

    /** The regular net wage of a run, per month. */
    public record Wage(LocalDate payDay, Money perMonth) {}

    /** The day on which the bailiff set the amount, or from which it counts when that is not stated. */
    public LocalDate setOn() {
        return voet.calculatedOn() == null ? voet.validFrom() : voet.calculatedOn();
    }

    /** The amount per month for all incomes together; empty when it is a percentage of an unknown income. */
    Optional<Money> perMonth() {
        return voet.isPercentage() ? income.map(it -> voet.share(it.perMonth())) : Optional.of(voet.amount());
    }
}
