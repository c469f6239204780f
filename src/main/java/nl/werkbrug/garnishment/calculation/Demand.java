package nl.werkbrug.garnishment.calculation;

import java.util.Optional;
import nl.werkbrug.shared.Money;

/** What someone asks of the wage in one pay period. Amounts are in euros for the pay period, never negative. */
public sealed interface Demand {

    /**
     * A claim that runs until it is paid, out of the wage above the protected amount.
     *
     * @param basis what kind of claim
     * @param left what is still to be paid, with interest and cost as reported
     * @param orderedPerPeriod the most the order asks per period; empty when it asks all there is
     */
    record Claim(ClaimBasis basis, Money left, Optional<Money> orderedPerPeriod) implements Demand {

        public Claim {
            Amounts.notNegative("The claim left", left);
            orderedPerPeriod.ifPresent(ordered -> Amounts.notNegative("The amount ordered", ordered));
        }

        @Override
        public Money asked() {
            return orderedPerPeriod.map(ordered -> Money.min(ordered, left)).orElse(left);
        }

        @Override
        public Demand after(Money paid) {
            return new Claim(basis, left.minus(paid), orderedPerPeriod);
        }

        @Override
        public Optional<Money> openAmount() {
            return Optional.of(left);
        }
    }

    /**
     * Alimony: the arrears and each new term (article 479e Rv), out of the wage above the protected amount. A term that
     * could not be paid joins the arrears.
     */
    record Alimony(Money arrears, Money termPerPeriod) implements Demand {

        public Alimony {
            Amounts.notNegative("The arrears", arrears);
            Amounts.notNegative("The alimony term", termPerPeriod);
        }

        @Override
        public Money asked() {
            return arrears.plus(termPerPeriod);
        }

        @Override
        public Demand after(Money paid) {
            return new Alimony(asked().minus(paid), termPerPeriod);
        }

        @Override
        public Optional<Money> openAmount() {
            return Optional.of(arrears);
        }
    }

    /** A fixed deduction for the CAK out of the protected amount (article 18f Zvw); it runs until the CAK ends it. */
    record SourceDeduction(Money perPeriod) implements Demand {

        public SourceDeduction {
            Amounts.notNegative("The source deduction", perPeriod);
        }

        @Override
        public Money asked() {
            return perPeriod;
        }

        @Override
        public Demand after(Money paid) {
            return this;
        }

        @Override
        public Optional<Money> openAmount() {
            return Optional.empty();
        }
    }

    /** The most that may be paid in this period. */
    Money asked();

    /** The demand as it stands after a payment, for the next period. */
    Demand after(Money paid);

    /** What is left to pay beyond new terms; empty when the demand has no total. */
    Optional<Money> openAmount();
}
