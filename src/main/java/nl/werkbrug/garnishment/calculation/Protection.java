package nl.werkbrug.garnishment.calculation;

import java.util.Optional;
import nl.werkbrug.shared.Money;

/**
 * The protected amount (beslagvrije voet) that this employer applies.
 *
 * @param rule as the bailiff stated it
 * @param spread the part of it that counts here, when the bailiff spread it over two payers; empty when it counts in full
 * @param part how much of a short period counts, when the bailiff wants it in proportion; empty when it counts in full
 */
public record Protection(ProtectedRule rule, Optional<Part> spread, Optional<Part> part) {

    /** An amount per month that counts in full. */
    public static Protection perMonth(Money amount) {
        return new Protection(new ProtectedRule.PerMonth(amount), Optional.empty(), Optional.empty());
    }

    /** Part of a whole: this income of all incomes, or these days of all days of the period. */
    public record Part(long of, long whole) {

        /** @throws IllegalArgumentException when it is not a part */
        public Part {
            if (of < 0 || whole <= 0 || of > whole) {
                throw new IllegalArgumentException(of + " is not a part of " + whole);
            }
        }

        Money times(Money amount) {
            return amount.times(of, whole);
        }
    }

    /** The protected amount for one period of this pay. */
    Money forPeriod(Pay pay) {
        Money whole = rule.forPeriod(pay);
        Money here = spread.map(share -> share.times(whole)).orElse(whole);
        return part.map(days -> days.times(here)).orElse(here);
    }
}
