package nl.werkbrug.garnishment.plausibility;

import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.ABOVE_ESTIMATED_MAXIMUM;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.ABOVE_MAXIMUM;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.BELOW_LOW_INCOME_SHARE;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.MAXIMUM_UNKNOWN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.StatedProtectedAmount;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.ProtectedAmountMaxima;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/** Compares a stated protected amount with the statutory maximum of its half-year and with the rule for low incomes. */
final class MaximumCheck {

    /** The share of the net income with holiday allowance that a low income keeps: article 475da Rv, since 2021. */
    private static final int LOW_INCOME_PERCENTAGE = 95;

    private static final String ARTICLE = "artikel 475da lid 1 Rv";

    private final ProtectedAmountMaxima maxima;

    MaximumCheck(ProtectedAmountMaxima maxima) {
        this.maxima = maxima;
    }

    /** The warnings for an amount that is stated. */
    List<ProtectedAmountWarning> check(StatedProtectedAmount stated) {
        List<Figure> figures = stated.household()
                .map(household -> List.of(maxima.maximum(household, stated.setOn())))
                .orElseGet(() -> maxima.maxima(stated.setOn()));
        List<ProtectedAmountWarning> warnings = new ArrayList<>();
        missing(figures).ifPresentOrElse(missing -> warnings.add(unknown(missing)), () -> {
            List<Figure.Found> found = figures.stream().map(Figure.Found.class::cast)
                    .sorted(Comparator.comparing(Figure.Found::amount)).toList();
            Money amount = stated.perMonth().orElseThrow();
            above(amount, found.get(found.size() - 1)).ifPresent(warnings::add);
            // Only a low income has this rule. Below the lowest maximum that fits, the income may be low.
            stated.netWithHolidayAllowance()
                    .filter(net -> net.compareTo(found.get(0).amount()) <= 0)
                    .flatMap(net -> belowShare(amount, net))
                    .ifPresent(warnings::add);
        });
        return warnings;
    }

    private static Optional<Figure.Missing> missing(List<Figure> figures) {
        return figures.stream().filter(Figure.Missing.class::isInstance).map(Figure.Missing.class::cast).findFirst();
    }

    private static ProtectedAmountWarning unknown(Figure.Missing missing) {
        return new ProtectedAmountWarning(MAXIMUM_UNKNOWN,
                Words.of("garnishment.plausible.cannot-check", missing.reason()), ARTICLE);
    }

    private Optional<ProtectedAmountWarning> above(Money amount, Figure.Found maximum) {
        if (amount.compareTo(maximum.amount()) <= 0) {
            return Optional.empty();
        }
        String text = Words.of("garnishment.plausible.above", Notation.of(Language.current()).money(maximum.amount()),
                maximum.isEstimate() ? " " + Words.of("garnishment.plausible.estimate") : "");
        return Optional.of(new ProtectedAmountWarning(
                maximum.isEstimate() ? ABOVE_ESTIMATED_MAXIMUM : ABOVE_MAXIMUM, text,
                ARTICLE + "; " + maximum.source()));
    }

    private Optional<ProtectedAmountWarning> belowShare(Money amount, Money net) {
        Money share = net.times(LOW_INCOME_PERCENTAGE, 100);
        if (amount.compareTo(share) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new ProtectedAmountWarning(BELOW_LOW_INCOME_SHARE,
                Words.of("garnishment.plausible.below-share", LOW_INCOME_PERCENTAGE, Notation.of(Language.current()).money(share)),
                ARTICLE));
    }
}
