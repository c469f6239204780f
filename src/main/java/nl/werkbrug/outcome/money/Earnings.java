package nl.werkbrug.outcome.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * What one milestone brought up to now. Only results beyond what would have come anyway count: of all confirmed the same share. Each
 * confirmed one has the price of the day on which it was reached, so that a new agreement leaves what was reached before it as it was.
 */
public final class Earnings {

    private static final BigInteger THOUSAND = BigInteger.valueOf(1_000);

    private Earnings() {}

    /**
     * What was reached while one agreement held.
     *
     * @param confirmed of the participants, those of whom the evaluator confirmed it
     */
    public record Stretch(MilestonePrice price, int confirmed) {

        public Stretch {
            if (confirmed < 0) {
                throw new IllegalArgumentException("Fewer than nobody");
            }
        }
    }

    /**
     * Everything, whatever of it was paid before.
     *
     * <p>With one agreement it is the price times those beyond the benchmark, up to the cap. A later agreement adds what its own
     * confirmed ones bring, up to its own cap; one with a lower cap takes back nothing.
     *
     * @param participants who began in the cohorts of which the milestone has been judged
     * @param stretches in the order in which they were agreed
     */
    public static Money of(int participants, List<Stretch> stretches) {
        int all = stretches.stream().mapToInt(Stretch::confirmed).sum();
        if (participants < all) {
            throw new IllegalArgumentException("Nobody reaches a milestone without taking part");
        }
        if (all == 0) {
            return Money.ZERO;
        }
        // In parts of a cent, so that it is rounded once.
        BigInteger whole = BigInteger.valueOf(all).multiply(THOUSAND);
        BigInteger sum = BigInteger.ZERO;
        for (Stretch each : stretches) {
            BigInteger most = BigInteger.valueOf(each.price().cap().cents()).multiply(whole);
            sum = sum.max(most.min(sum.add(brings(each, participants, whole))));
        }
        return Money.cents(new BigDecimal(sum).divide(new BigDecimal(whole), 0, RoundingMode.HALF_UP).longValueExact());
    }

    /** What those of one stretch bring; the benchmark takes the same share of each confirmed one. */
    private static BigInteger brings(Stretch it, int participants, BigInteger whole) {
        BigInteger anyway = BigInteger.valueOf(participants).multiply(BigInteger.valueOf(it.price().benchmark()));
        BigInteger beyond = whole.subtract(anyway).max(BigInteger.ZERO);
        return BigInteger.valueOf(it.price().each().cents()).multiply(BigInteger.valueOf(it.confirmed())).multiply(beyond);
    }
}
