package nl.werkbrug.garnishment;

import java.util.List;
import nl.werkbrug.garnishment.calculation.PayRunSplit;
import nl.werkbrug.shared.Money;

/**
 * A booked run, computed again.
 *
 * @param garnishments in the order of the shares of the split
 * @param split as it should have been
 */
public record RecalculatedRun(PayRun run, List<Garnishment> garnishments, PayRunSplit split) {

    /** What should have been withheld for a garnishment less what was: negative when it was too much. */
    public Money difference(Garnishment it) {
        return split.shares().get(garnishments.indexOf(it)).amount().minus(run.withheldFor(it.id()));
    }

    /** The same for all together. */
    public Money difference() {
        return garnishments.stream().map(this::difference).reduce(Money.ZERO, Money::plus);
    }

    boolean changed() {
        return garnishments.stream().anyMatch(it -> !difference(it).isZero());
    }
}
