package nl.werkbrug.garnishment.plausibility;

import static nl.werkbrug.garnishment.Plausibility.Subject.LOW_INCOME;
import static nl.werkbrug.garnishment.Plausibility.Subject.MAXIMUM;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.ABOVE_ESTIMATED_MAXIMUM;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.ABOVE_MAXIMUM;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.BELOW_LOW_INCOME_SHARE;
import static nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code.MAXIMUM_UNKNOWN;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.garnishment.Plausibility;
import nl.werkbrug.garnishment.StatedProtectedAmount;
import nl.werkbrug.garnishment.plausibility.ProtectedAmountWarning.Code;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.ProtectedAmountMaxima;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/** The two checks that compare the amount itself: with the statutory maximum, and with the rule for a low income. */
final class AmountPlausibility {

    private static final String ARTICLE = "artikel 475da lid 1 Rv";

    private final ProtectedAmountMaxima maxima;
    private final MaximumCheck check;

    AmountPlausibility(ProtectedAmountMaxima maxima) {
        this.maxima = maxima;
        this.check = new MaximumCheck(maxima);
    }

    Plausibility maximum(ProtectedAmountFacts facts) {
        if (facts.perMonth().isEmpty()) {
            return Plausibility.unknown(MAXIMUM, Words.of("garnishment.plausible.no-wage-for-percentage"), ARTICLE);
        }
        List<ProtectedAmountWarning> found = warnings(facts, Optional.empty());
        return one(found, Set.of(MAXIMUM_UNKNOWN))
                .map(it -> Plausibility.unknown(MAXIMUM, it.text(), it.source()))
                .or(() -> one(found, Set.of(ABOVE_MAXIMUM, ABOVE_ESTIMATED_MAXIMUM)).map(it -> Plausibility.look(
                        MAXIMUM, it.text(),
                        Words.in(Language.DUTCH, "garnishment.plausible.above-known", highest(facts, Language.DUTCH)),
                        it.source())))
                .orElseGet(() -> Plausibility.good(MAXIMUM, Words.of("garnishment.plausible.not-above", highest(facts, Language.current())),
                        ARTICLE + "; " + highestFigure(facts).source()));
    }

    Plausibility lowIncome(ProtectedAmountFacts facts) {
        if (facts.voet().isPercentage()) {
            return Plausibility.good(LOW_INCOME, Words.of("garnishment.plausible.follows-wage", facts.voet().inWords()), ARTICLE);
        }
        if (facts.voet().spread() != null) {
            return Plausibility.unknown(LOW_INCOME,
                    Words.of("garnishment.plausible.spread"), ARTICLE);
        }
        if (facts.income().isEmpty()) {
            return Plausibility.unknown(LOW_INCOME, Words.of("garnishment.plausible.no-wage"), ARTICLE);
        }
        return compared(facts, facts.income().get());
    }

    private Plausibility compared(ProtectedAmountFacts facts, ProtectedAmountFacts.Income income) {
        List<ProtectedAmountWarning> found = warnings(facts, Optional.of(income.perMonth()));
        String net = wage(income, Language.current());
        if (one(found, Set.of(MAXIMUM_UNKNOWN)).isPresent()) {
            return Plausibility.unknown(LOW_INCOME,
                    net + " " + Words.of("garnishment.plausible.maximum-unknown"), ARTICLE);
        }
        boolean low = income.perMonth().compareTo(highestFigure(facts).amount()) <= 0;
        return one(found, Set.of(BELOW_LOW_INCOME_SHARE))
                .map(it -> Plausibility.look(LOW_INCOME, net + " " + it.text(),
                        Words.in(Language.DUTCH, "garnishment.plausible.low-share") + " " + wage(income, Language.DUTCH), it.source()))
                .orElseGet(() -> low && !income.withHoliday()
                        ? Plausibility.unknown(LOW_INCOME, net + " " + Words.of("garnishment.plausible.holiday-unknown"), ARTICLE)
                        : Plausibility.good(LOW_INCOME, net + " " + (low
                                ? Words.of("garnishment.plausible.high-enough")
                                : Words.of("garnishment.plausible.no-low-income")), ARTICLE));
    }

    private static String wage(ProtectedAmountFacts.Income income, Language language) {
        return Words.in(language, "garnishment.plausible.wage",
                Words.in(language, income.withHoliday() ? "garnishment.plausible.with-holiday" : "garnishment.plausible.without-holiday"),
                Notation.of(language).money(income.perMonth()), income.origin().apply(language));
    }

    private List<ProtectedAmountWarning> warnings(ProtectedAmountFacts facts, Optional<Money> net) {
        return check.check(new StatedProtectedAmount(
                facts.perMonth(), Optional.of(facts.setOn()), facts.voet().validFrom(), facts.household(), net));
    }

    private static Optional<ProtectedAmountWarning> one(List<ProtectedAmountWarning> found, Set<Code> codes) {
        return found.stream().filter(it -> codes.contains(it.code())).findFirst();
    }

    private String highest(ProtectedAmountFacts facts, Language language) {
        Figure.Found figure = highestFigure(facts);
        String whose = facts.household()
                .map(it -> " " + Words.in(language, "garnishment.plausible.for", Words.in(language, "garnishment.household." + it.name())))
                .orElseGet(() -> Words.in(language, "garnishment.plausible.highest"));
        return Notation.of(language).money(figure.amount()) + whose
                + (figure.isEstimate() ? " " + Words.in(language, "garnishment.plausible.estimate") : "");
    }

    private Figure.Found highestFigure(ProtectedAmountFacts facts) {
        return facts.household().map(it -> List.of(maxima.maximum(it, facts.setOn())))
                .orElseGet(() -> maxima.maxima(facts.setOn())).stream()
                .map(Figure.Found.class::cast)
                .max(Comparator.comparing(Figure.Found::amount))
                .orElseThrow();
    }
}
