package nl.werkbrug.outcome.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.shared.Money;

/**
 * Who gets how much of the money that came in: investors by what they put in, nobody beyond the cap on the return.
 *
 * @param shares for each investor who gets something
 * @param left what no investor may have any more; it stays with the contract
 */
public record Distribution(Map<String, Money> shares, Money left) {

    public Distribution {
        shares = Map.copyOf(shares);
    }

    /**
     * Divides to the cent; the same input always gives the same shares.
     *
     * @param returnCap the most that an investor may get above what was put in, in thousandths of it; agreed in the contract
     */
    public static Distribution of(Money incoming, List<Stake> stakes, int returnCap) {
        Map<String, Money> shares = new LinkedHashMap<>();
        Money left = incoming;
        List<Stake> open = withRoom(stakes, shares, returnCap);
        while (left.isPositive() && !open.isEmpty()) {
            Money given = round(left, open, shares, returnCap);
            left = left.minus(given);
            open = withRoom(stakes, shares, returnCap);
        }
        shares.values().removeIf(Money::isZero);
        return new Distribution(shares, left);
    }

    /** Gives everybody with room a share by what they put in; what the caps hold back goes round once more. */
    private static Money round(Money left, List<Stake> open, Map<String, Money> shares, int returnCap) {
        long whole = open.stream().mapToLong(it -> it.paidIn().cents()).sum();
        Money given = Money.ZERO;
        for (Stake it : open) {
            BigInteger share = BigInteger.valueOf(left.cents()).multiply(BigInteger.valueOf(it.paidIn().cents()));
            given = given.plus(give(it, Money.cents(share.divide(BigInteger.valueOf(whole)).longValueExact()), shares, returnCap));
        }
        return given.isPositive() ? given : cent(left, open, shares, returnCap);
    }

    /** Less than a cent for each: the cents go to the largest stakes first. */
    private static Money cent(Money left, List<Stake> open, Map<String, Money> shares, int returnCap) {
        List<Stake> largest = new ArrayList<>(open);
        largest.sort(Comparator.comparing(Stake::paidIn).reversed().thenComparing(Stake::investorId));
        Money given = Money.ZERO;
        for (Stake it : largest) {
            if (given.compareTo(left) < 0) {
                given = given.plus(give(it, Money.cents(1), shares, returnCap));
            }
        }
        return given;
    }

    private static Money give(Stake it, Money amount, Map<String, Money> shares, int returnCap) {
        Money had = shares.getOrDefault(it.investorId(), Money.ZERO);
        Money given = Money.min(amount, it.room(returnCap).minus(had));
        shares.put(it.investorId(), had.plus(given));
        return given;
    }

    private static List<Stake> withRoom(List<Stake> stakes, Map<String, Money> shares, int returnCap) {
        return stakes.stream()
                .filter(it -> it.paidIn().isPositive())
                .filter(it -> it.room(returnCap).compareTo(shares.getOrDefault(it.investorId(), Money.ZERO)) > 0)
                .toList();
    }
}
