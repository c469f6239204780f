package nl.werkbrug.garnishment;

import java.util.List;
import nl.werkbrug.garnishment.calculation.PayRunInput;
import nl.werkbrug.garnishment.calculation.PayRunSplit;
import nl.werkbrug.garnishment.calculation.Share;
import nl.werkbrug.shared.Money;

/**
 * A booked run, computed again.
 *
 * @param garnishments in the order of the shares of the split
 * @param input what it was computed from
 * @param split as it should have been
 */
public record RecalculatedRun(PayRun run, List<Garnishment> garnishments, PayRunInput input, PayRunSplit split) {

    /** What should have been withheld for a garnishment less what was: negative when it was too much. */
    public Money difference(Garnishment it) {
        return amount(it).minus(run.withheldFor(it.id()));
    }

    /** The same for all together. */
    public Money difference() {
        return garnishments.stream().map(this::difference).reduce(Money.ZERO, Money::plus);
    }

    /** What the employer set off and now may not have: it touches the protected part (article 7:632 lid 2 BW). */
    Money setOffTooMuch() {
        return run.setOff().minus(split.setOff()).orZero();
    }

    /** What the split says for a garnishment. */
    Money amount(Garnishment it) {
        return split.shares().get(garnishments.indexOf(it)).amount();
    }

    /** Only the shares of these garnishments, as they should have been; nothing is set off against them. */
    RecalculatedRun only(List<Garnishment> some) {
        List<Share> theirs = some.stream().map(it -> split.shares().get(garnishments.indexOf(it))).toList();
        return new RecalculatedRun(run, some, input.withoutSetOffs(), new PayRunSplit(
                split.protectedForPeriod(), split.seizable(), theirs, List.of(), split.employeeReceives(), split.steps()));
    }

    boolean changed() {
        return sharesChanged() || setOffTooMuch().isPositive();
    }

    boolean sharesChanged() {
        return garnishments.stream().anyMatch(this::changed);
    }

    /** Whether its share comes out differently, or no longer has to be kept. */
    boolean changed(Garnishment it) {
        return !difference(it).isZero() || settled(it);
    }

    private boolean settled(Garnishment it) {
        boolean kept = run.shares().stream().anyMatch(share -> share.garnishmentId().equals(it.id()) && share.contested());
        return kept && !split.shares().get(garnishments.indexOf(it)).contested();
    }
}
