package nl.werkbrug.outcome.money;

import java.util.List;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/**
 * One entry in the books: what it moves adds up to nothing, so the books always balance.
 *
 * @param onceKey the same deed has the same key and is booked once
 * @param text what it was, in Dutch, without the name of a person
 */
public record Entry(String onceKey, String text, List<Line> lines) {

    /** What one account gets; negative when it gives. */
    public record Line(Account account, Money amount) {}

    public Entry {
        lines = lines.stream().filter(line -> !line.amount().isZero()).toList();
        if (lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus).cents() != 0) {
            throw new IllegalArgumentException("An entry that does not balance: " + onceKey);
        }
    }

    /** An investor paid in. */
    public static Entry paidIn(String onceKey, String investorId, Money amount) {
        return move(onceKey, Words.in(Language.DUTCH, "outcome.kept.entry.paid-in"), new Account(Account.Kind.CAPITAL, investorId), Account.CASH, amount);
    }

    /** The outcome payer paid for milestones. */
    public static Entry outcome(String onceKey, String payerId, Money amount) {
        return move(onceKey, Words.in(Language.DUTCH, "outcome.kept.entry.outcome"), new Account(Account.Kind.OUTCOME, payerId), Account.CASH, amount);
    }

    /**
     * The payer got back what it paid beyond what milestones brought; what is not in cash the contract manager adds.
     *
     * @param cash what there is
     */
    public static Entry backToPayer(String onceKey, String payerId, String managerId, Money amount, Money cash) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Nothing to book: " + onceKey);
        }
        Money out = Money.min(amount, cash.orZero());
        return new Entry(onceKey, Words.in(Language.DUTCH, "outcome.kept.entry.back"), List.of(
                new Line(Account.CASH, Money.ZERO.minus(out)),
                new Line(new Account(Account.Kind.TOP_UP, managerId), out.minus(amount)),
                new Line(new Account(Account.Kind.OUTCOME, payerId), amount)));
    }

    /** The service provider was paid for its work. */
    public static Entry service(String onceKey, String providerId, Money amount) {
        return move(onceKey, Words.in(Language.DUTCH, "outcome.kept.entry.service"), Account.CASH, new Account(Account.Kind.SERVICE, providerId), amount);
    }

    /** An employer got the reward for somebody who is still in work. */
    public static Entry reward(String onceKey, String employerId, Money amount) {
        return move(onceKey, Words.in(Language.DUTCH, "outcome.kept.entry.reward"), Account.CASH, new Account(Account.Kind.REWARD, employerId), amount);
    }

    /** An investor was paid: capital first, return after. */
    public static Entry paidBack(String onceKey, Stake stake, Money amount) {
        Money capital = stake.capitalIn(amount);
        return new Entry(onceKey, Words.in(Language.DUTCH, "outcome.kept.entry.paid-back"), List.of(
                new Line(Account.CASH, Money.ZERO.minus(amount)),
                new Line(new Account(Account.Kind.CAPITAL, stake.investorId()), capital),
                new Line(new Account(Account.Kind.RETURN, stake.investorId()), amount.minus(capital))));
    }

    private static Entry move(String onceKey, String text, Account from, Account to, Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Nothing to book: " + onceKey);
        }
        return new Entry(onceKey, text, List.of(new Line(from, Money.ZERO.minus(amount)), new Line(to, amount)));
    }
}
