package nl.werkbrug.outcome.money;

import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * What is put to the payer: what each line brought and was not asked before. A line that brought less than was asked for it, as after a
 * rejection, goes off the others, whatever the milestone or the cohort. Nothing is asked while all lines together brought no more than
 * was asked.
 *
 * @param lines each once
 */
public record Netting<K>(List<Line<K>> lines) {

    /**
     * One line.
     *
     * @param of what it is for
     * @param earned everything it brought up to now
     * @param before of that, what was asked before and not refused
     */
    public record Line<K>(K of, Money earned, Money before) {

        /** Negative when more was asked than it brought. */
        public Money open() {
            return earned.minus(before);
        }
    }

    public Netting {
        lines = List.copyOf(lines);
    }

    /** What is to be asked, with what goes off; together more than nothing, or empty. */
    public List<Line<K>> proposal() {
        return sum().isPositive() ? lines.stream().filter(it -> !it.open().isZero()).toList() : List.of();
    }

    /** What was asked beyond what all lines brought together. */
    public Money over() {
        return Money.ZERO.minus(sum()).orZero();
    }

    private Money sum() {
        return lines.stream().map(Line::open).reduce(Money.ZERO, Money::plus);
    }
}
