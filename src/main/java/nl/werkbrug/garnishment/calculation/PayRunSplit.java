package nl.werkbrug.garnishment.calculation;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Money;

/**
 * How one pay run is divided. What the employee receives and what is remitted always add up to the net pay.
 *
 * @param protectedForPeriod the protected amount for the period of this run
 * @param seizable the wage above it, never negative
 * @param shares one for each demand, in the order of the input
 * @param employeeReceives what is paid to the employee, untaxed allowances included
 * @param steps the lines of the calculation in reading order
 */
public record PayRunSplit(
        Money protectedForPeriod,
        Money seizable,
        List<Share> shares,
        Money employeeReceives,
        List<CalculationStep> steps) {

    public PayRunSplit {
        shares = List.copyOf(shares);
        steps = List.copyOf(steps);
    }

    /** Everything that does not go to the employee. */
    public Money remitted() {
        return shares.stream().map(Share::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What the demand on the wage above the protected amount gets; zero when there is none. */
    public Money seized() {
        return seizure().map(Share::amount).orElse(Money.ZERO);
    }

    /** What the CAK gets; zero when there is no source deduction. */
    public Money sourceDeducted() {
        return remitted().minus(seized());
    }

    /** The claim or the arrears left after this run; empty when the only demand has no total. */
    public Optional<Money> claimLeftAfter() {
        return seizure().flatMap(share -> share.after().openAmount());
    }

    private Optional<Share> seizure() {
        return shares.stream().filter(share -> !share.isSourceDeduction()).findFirst();
    }
}
