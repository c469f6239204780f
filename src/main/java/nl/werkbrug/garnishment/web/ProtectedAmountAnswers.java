package nl.werkbrug.garnishment.web;

import java.util.Optional;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.calculation.Protection;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/** Reads the new protected amount from the form "change-garnishment". Questions that were not asked have no answer. */
final class ProtectedAmountAnswers {

    private ProtectedAmountAnswers() {}

    /** Why the two incomes cannot be; empty when they can. */
    static Optional<String> problem(Answers answers) {
        Optional<Money> own = answers.money("spreadOwn");
        Optional<Money> all = answers.money("spreadAll");
        boolean wrong = own.isPresent() && all.isPresent() && (!all.get().isPositive() || own.get().compareTo(all.get()) > 0);
        return wrong
                ? Optional.of(Words.of("garnishment.voet.less-than-here"))
                : Optional.empty();
    }

    /** The amount that the form states; only after {@link #problem} found nothing. */
    static ProtectedAmount read(Answers answers) {
        return new ProtectedAmount(
                answers.money("protectedAmount").orElse(Money.ZERO), answers.number("percentage").orElse(null), spread(answers),
                answers.date("effectiveOn").orElseThrow(), answers.date("noticeOn").orElse(null), ProtectedAmount.NOTICE);
    }

    private static Protection.Part spread(Answers answers) {
        return answers.money("spreadAll")
                .map(all -> new Protection.Part(answers.money("spreadOwn").orElseThrow().cents(), all.cents()))
                .orElse(null);
    }
}
