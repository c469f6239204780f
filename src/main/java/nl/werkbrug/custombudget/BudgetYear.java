package nl.werkbrug.custombudget;

import java.util.Optional;
import nl.werkbrug.shared.Money;

/**
 * The custom budget of a municipality in a calendar year. What is promised and what is paid never pass the ceiling together.
 *
 * @param ceiling what there is for the year
 * @param reserved promised and not paid yet
 * @param paid what was paid and did not come back
 */
public record BudgetYear(Money ceiling, Money reserved, Money paid) {

    /** @throws IllegalArgumentException when an amount is negative */
    public BudgetYear {
        if (ceiling.isNegative() || reserved.isNegative() || paid.isNegative()) {
            throw new IllegalArgumentException("An amount of a budget is not negative");
        }
    }

    public Money used() {
        return reserved.plus(paid);
    }

    /** What can still be promised; zero when the ceiling was reached. */
    public Money left() {
        return ceiling.minus(used()).orZero();
    }

    /** Promises an amount; empty when there is not so much left. */
    public Optional<BudgetYear> reserve(Money amount) {
        return positive(amount).compareTo(left()) > 0 ? Optional.empty() : Optional.of(new BudgetYear(ceiling, reserved.plus(amount), paid));
    }

    /** A promised amount is not needed any more. */
    public BudgetYear release(Money amount) {
        return new BudgetYear(ceiling, reserved.minus(positive(amount)), paid);
    }

    /** A promised amount is paid. */
    public BudgetYear pay(Money amount) {
        return new BudgetYear(ceiling, reserved.minus(positive(amount)), paid.plus(amount));
    }

    /** Something of what was paid came back. */
    public BudgetYear giveBack(Money amount) {
        return new BudgetYear(ceiling, reserved, paid.minus(positive(amount)));
    }

    private static Money positive(Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Nothing to move");
        }
        return amount;
    }
}
