package nl.werkbrug.garnishment.calculation;

import java.math.BigDecimal;
import nl.werkbrug.shared.Money;

/** How the bailiff stated the protected amount (beslagvrije voet). */
public sealed interface ProtectedRule {

    /** An amount per month; it is converted to the period of the wage. */
    record PerMonth(Money amount) implements ProtectedRule {

        public PerMonth {
            Amounts.notNegative("The protected amount", amount);
        }

        @Override
        public Money forPeriod(Pay pay) {
            return pay.period().fromMonthly(amount);
        }
    }

    /**
     * A share of the net pay of each period, with the holiday allowance that was built up in it: the rule for a low income
     * (article 475da Rv).
     *
     * @param percentage as stated, above 0 and at most 100, with at most two decimals
     * @param holidayBuiltUp the net holiday allowance that one period builds up
     */
    record Percentage(BigDecimal percentage, Money holidayBuiltUp) implements ProtectedRule {

        /** @throws IllegalArgumentException for a percentage that cannot be, or a negative build-up */
        public Percentage {
            Amounts.notNegative("The holiday allowance built up", holidayBuiltUp);
            if (percentage.signum() <= 0 || percentage.compareTo(BigDecimal.valueOf(100)) > 0 || percentage.scale() > 2) {
                throw new IllegalArgumentException("A share is above 0 and at most 100 %, not " + percentage);
            }
        }

        @Override
        public Money forPeriod(Pay pay) {
            return pay.regular().plus(holidayBuiltUp).times(percentage.movePointRight(2).longValueExact(), 10_000);
        }
    }

    /** None applies: the employee lives abroad (article 475e Rv), or nothing takes wage above it. */
    record None() implements ProtectedRule {

        @Override
        public Money forPeriod(Pay pay) {
            return Money.ZERO;
        }
    }

    /** The protected amount for the period of a pay, rounded half up to the cent. */
    Money forPeriod(Pay pay);
}
