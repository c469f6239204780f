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
     * @param precedence where it stands against the pot; not read for the pot itself
     * @param tenth whether the order also takes up to one tenth of the protected part (article 19 lid 1 Invorderingswet 1990)
     */
    record Claim(ClaimBasis basis, Money left, Optional<Money> orderedPerPeriod, Precedence precedence, boolean tenth)
            implements Demand {

        /** @throws IllegalArgumentException for a negative amount, or a tenth for anything but a tax claim */
        public Claim {
            Amounts.notNegative("The claim left", left);
            orderedPerPeriod.ifPresent(ordered -> Amounts.notNegative("The amount ordered", ordered));
            if (tenth && basis != ClaimBasis.TAX_CLAIM) {
                throw new IllegalArgumentException("Only a tax claim can take a tenth of the protected part");
            }
        }

        /** A claim whose precedence is not settled and that leaves the protected part alone. */
        public Claim(ClaimBasis basis, Money left, Optional<Money> orderedPerPeriod) {
            this(basis, left, orderedPerPeriod, Precedence.UNSETTLED, false);
        }

        @Override
        public Money asked() {
            return orderedPerPeriod.map(ordered -> Money.min(ordered, left)).orElse(left);
        }

        @Override
        public Money weight() {
            return left;
        }

        @Override
        public Demand after(Money paid) {
            return new Claim(basis, left.minus(paid), orderedPerPeriod, precedence, tenth);
        }

        @Override
        public Optional<Money> openAmount() {
            return Optional.of(left);
        }

        @Override
        public boolean inPot() {
            return basis == ClaimBasis.GARNISHMENT;
        }

        @Override
        public Precedence untilSettled() {
            return basis.untilSettled();
        }

        @Override
        public String source() {
            return basis.source();
        }
    }

    /**
     * Alimony: the arrears and each new term (article 479e Rv), out of the wage above the protected amount. A term that
     * could not be paid joins the arrears.
     */
    record Alimony(Money arrears, Money termPerPeriod, Precedence precedence) implements Demand {

        public Alimony {
            Amounts.notNegative("The arrears", arrears);
            Amounts.notNegative("The alimony term", termPerPeriod);
        }

        /** Alimony whose precedence is not settled. */
        public Alimony(Money arrears, Money termPerPeriod) {
            this(arrears, termPerPeriod, Precedence.UNSETTLED);
        }

        @Override
        public Money asked() {
            return arrears.plus(termPerPeriod);
        }

        @Override
        public Demand after(Money paid) {
            return new Alimony(asked().minus(paid), termPerPeriod, precedence);
        }

        @Override
        public Optional<Money> openAmount() {
            return Optional.of(arrears);
        }

        /** Article 479e lets the employer pay it directly. */
        @Override
        public Precedence untilSettled() {
            return Precedence.BEFORE_POT;
        }

        @Override
        public String source() {
            return "artikel 479e Rv";
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

        @Override
        public Precedence precedence() {
            return Precedence.BEFORE_POT;
        }

        @Override
        public Precedence untilSettled() {
            return Precedence.BEFORE_POT;
        }

        @Override
        public String source() {
            return "artikel 18f Zvw";
        }
    }

    /**
     * Everything above the amount that is left to the employee, for the estate of a statutory debt scheme (article 295
     * Faillissementswet); it runs until the administrator ends it.
     */
    record Estate() implements Demand {

        /** More than any wage; small enough to be added up. */
        private static final Money NO_LIMIT = Money.cents(1_000_000_000_000L);

        @Override
        public Money asked() {
            return NO_LIMIT;
        }

        @Override
        public Demand after(Money paid) {
            return this;
        }

        @Override
        public Optional<Money> openAmount() {
            return Optional.empty();
        }

        @Override
        public Precedence precedence() {
            return Precedence.BEFORE_POT;
        }

        @Override
        public Precedence untilSettled() {
            return Precedence.BEFORE_POT;
        }

        @Override
        public String source() {
            return "artikel 295 Fw";
        }
    }

    /** The most that may be paid in this period. */
    Money asked();

    /** The demand as it stands after a payment, for the next period. */
    Demand after(Money paid);

    /** What is left to pay beyond new terms; empty when the demand has no total. */
    Optional<Money> openAmount();

    /** Where it stands against the pot. */
    Precedence precedence();

    /** How it is counted while {@link #precedence} is not settled; what rests on it is held. */
    Precedence untilSettled();

    /** The article it rests on, in Dutch notation. */
    String source();

    /** What its part is measured by when it shares. */
    default Money weight() {
        return asked();
    }

    /** Whether it is one of the ordinary garnishments that share one pot and one payee. */
    default boolean inPot() {
        return false;
    }

    /** Where it stands in this run. */
    default Precedence standing() {
        if (inPot()) {
            return Precedence.PRO_RATA;
        }
        return precedence() == Precedence.UNSETTLED ? untilSettled() : precedence();
    }
}
