package nl.werkbrug.garnishment.calculation;

import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * One pay run of one employee.
 *
 * @param pay what is paid, all payroll units together
 * @param protectedPerMonth the protected amount (beslagvrije voet) per month as the bailiff stated it; zero only when none
 *     applies (article 475e Rv: employee abroad) or when the only demand is a source deduction
 * @param demands at most one demand on the wage above the protected amount, and at most one source deduction
 */
public record PayRunInput(Pay pay, Money protectedPerMonth, List<Demand> demands) {

    /** @throws IllegalArgumentException for a negative amount, or for two demands that would need a ranking */
    public PayRunInput {
        Amounts.notNegative("The protected amount", protectedPerMonth);
        demands = List.copyOf(demands);
        long deductions = demands.stream().filter(Demand.SourceDeduction.class::isInstance).count();
        if (deductions > 1 || demands.size() - deductions > 1) {
            throw new IllegalArgumentException("Demands of the same kind need a ranking, which this split does not do");
        }
    }

    /** The run for a single demand. */
    public PayRunInput(Pay pay, Money protectedPerMonth, Demand demand) {
        this(pay, protectedPerMonth, List.of(demand));
    }
}
