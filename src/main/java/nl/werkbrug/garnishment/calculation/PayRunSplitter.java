package nl.werkbrug.garnishment.calculation;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * Divides the pay of one run. The same input always gives the same split.
 *
 * <p>The holiday allowance is taken as ordinary wage of its month. That is right when the normal month is at or above the
 * protected amount; below it the allowance must first be spread over its months (HR 31-10-2014,
 * ECLI:NL:HR:2014:3068), which this class does not do.
 */
public final class PayRunSplitter {

    private PayRunSplitter() {}

    /** The split of one run over the employee and the demands. */
    public static PayRunSplit split(PayRunInput input) {
        Pay pay = input.pay();
        Money protectedForPeriod = pay.period().fromMonthly(input.protectedPerMonth());
        Money seizable = pay.wage().minus(protectedForPeriod).orZero();
        List<Share> shares = shares(input, seizable);
        Money employee = shares.stream().map(Share::amount).reduce(pay.net(), Money::minus);
        return new PayRunSplit(
                protectedForPeriod, seizable, shares, employee,
                Explanation.of(input, protectedForPeriod, seizable, shares, employee));
    }

    private static List<Share> shares(PayRunInput input, Money seizable) {
        List<Share> shares = new ArrayList<>();
        Money seized = input.demands().stream()
                .filter(demand -> !(demand instanceof Demand.SourceDeduction))
                .map(demand -> Money.min(demand.asked(), seizable))
                .reduce(Money.ZERO, Money::plus);
        // The deduction comes out of what is protected, so it leaves the garnisher's amount as it is (18f lid 5 Zvw).
        Money wageLeft = input.pay().wage().minus(seized);
        for (Demand demand : input.demands()) {
            Money room = demand instanceof Demand.SourceDeduction ? wageLeft : seizable;
            shares.add(Share.of(demand, Money.min(demand.asked(), room)));
        }
        return shares;
    }
}
