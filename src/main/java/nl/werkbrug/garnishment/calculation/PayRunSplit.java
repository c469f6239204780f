package nl.werkbrug.garnishment.calculation;

import java.util.List;
import java.util.function.Predicate;
import nl.werkbrug.shared.Money;

/**
 * How one pay run is divided. What the employee receives, what is withheld and what the employer sets off always add up to
 * the cash pay.
 *
 * @param protectedForPeriod the protected amount for the period of this run
 * @param seizable the part above it, never negative
 * @param shares one for each demand, in the order of the input
 * @param setOffs one for each set-off, in the order of the input
 * @param employeeReceives what is paid to the employee, untaxed allowances included
 * @param steps the lines of the calculation in reading order
 */
public record PayRunSplit(
        Money protectedForPeriod,
        Money seizable,
        List<Share> shares,
        List<SetOffShare> setOffs,
        Money employeeReceives,
        List<CalculationStep> steps) {

    public PayRunSplit {
        shares = List.copyOf(shares);
        setOffs = List.copyOf(setOffs);
        steps = List.copyOf(steps);
    }

    /** Everything that is withheld for others. */
    public Money remitted() {
        return sum(share -> true);
    }

    /** What is taken out of the seizable part, and by a tenth clause. */
    public Money seized() {
        return sum(share -> !share.isSourceDeduction());
    }

    /** What the CAK gets; zero when there is no source deduction. */
    public Money sourceDeducted() {
        return sum(Share::isSourceDeduction);
    }

    /** What goes to the coordinating bailiff for all ordinary garnishments together. */
    public Money pot() {
        return sum(share -> share.demand().inPot());
    }

    /** What must be kept until it is settled who goes first. */
    public Money contested() {
        return sum(Share::contested);
    }

    /** What the employer keeps himself. */
    public Money setOff() {
        return setOffs.stream().map(SetOffShare::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What of the protected amount goes to others: only the CAK and a tenth clause can take that. */
    public Money outOfProtected() {
        return shares.stream().map(Share::outOfProtected).reduce(Money.ZERO, Money::plus);
    }

    private Money sum(Predicate<Share> which) {
        return shares.stream().filter(which).map(Share::amount).reduce(Money.ZERO, Money::plus);
    }
}
