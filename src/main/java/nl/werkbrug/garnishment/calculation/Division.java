package nl.werkbrug.garnishment.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.shared.Money;

/** Divides an amount in proportion, to the cent. */
final class Division {

    private Division() {}

    /**
     * Each demand's part of an amount, in proportion to its weight and never more than it asks; what one leaves is divided
     * over the others. Parts are rounded half up; the cents that are then missing or too many fall to the largest part.
     */
    static List<Money> inProportion(Money amount, List<? extends Demand> demands) {
        List<Money> parts = new ArrayList<>(demands.stream().map(demand -> Money.ZERO).toList());
        List<Integer> open = new ArrayList<>(IntStream.range(0, demands.size())
                .filter(at -> demands.get(at).weight().isPositive() && demands.get(at).asked().isPositive()).boxed().toList());
        Money left = amount;
        while (!open.isEmpty() && left.isPositive()) {
            Money rest = left;
            Money weights = sum(open.stream().map(at -> demands.get(at).weight()).toList());
            List<Integer> served = open.stream()
                    .filter(at -> rest.times(demands.get(at).weight().cents(), weights.cents())
                            .compareTo(demands.get(at).asked()) >= 0)
                    .toList();
            if (served.isEmpty()) {
                round(rest, weights, open, demands, parts);
                return parts;
            }
            for (int at : served) {
                parts.set(at, Money.min(demands.get(at).asked(), left));
                left = left.minus(parts.get(at));
            }
            open.removeAll(served);
        }
        return parts;
    }

    /** Divides over demands that all ask more than their part. */
    private static void round(
            Money amount, Money weights, List<Integer> open, List<? extends Demand> demands, List<Money> parts) {
        open.forEach(at -> parts.set(at, amount.times(demands.get(at).weight().cents(), weights.cents())));
        Money missing = amount.minus(sum(open.stream().map(parts::get).toList()));
        List<Integer> largestFirst = open.stream().sorted(Comparator.comparing(parts::get).reversed()).toList();
        for (int turn = 0; !missing.isZero(); turn++) {
            int at = largestFirst.get(turn % largestFirst.size());
            Money cent = Money.cents(missing.isPositive() ? 1 : -1);
            Money changed = parts.get(at).plus(cent);
            if (!changed.isNegative() && changed.compareTo(demands.get(at).asked()) <= 0) {
                parts.set(at, changed);
                missing = missing.minus(cent);
            }
        }
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
