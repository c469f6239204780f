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
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;

/** The two checks that compare the amount itself: with the statutory maximum, and with the rule for a low income. */
final class AmountPlausibility {

    private static final String ARTICLE = "artikel 475da lid 1 Rv";

    private final ProtectedAmountMaxima maxima;
    private final MaximumCheck check;
    private final DutchFormats formats = new DutchFormats();

    AmountPlausibility(ProtectedAmountMaxima maxima) {
        this.maxima = maxima;
        this.check = new MaximumCheck(maxima);
    }

    Plausibility maximum(ProtectedAmountFacts facts) {
        if (facts.perMonth().isEmpty()) {
            return Plausibility.unknown(MAXIMUM, "De voet is een percentage en er is nog geen loon bekend.", ARTICLE);
        }
        List<ProtectedAmountWarning> found = warnings(facts, Optional.empty());
        return one(found, Set.of(MAXIMUM_UNKNOWN))
                .map(it -> Plausibility.unknown(MAXIMUM, it.text(), it.source()))
                .or(() -> one(found, Set.of(ABOVE_MAXIMUM, ABOVE_ESTIMATED_MAXIMUM)).map(it -> Plausibility.look(
                        MAXIMUM, it.text(), "De voet is hoger dan het wettelijke maximum dat wij kennen: " + highest(facts) + ".",
                        it.source())))
                .orElseGet(() -> Plausibility.good(MAXIMUM, "De voet is niet hoger dan het wettelijke maximum: " + highest(facts)
                        + ".", ARTICLE + "; " + highestFigure(facts).source()));
    }

    Plausibility lowIncome(ProtectedAmountFacts facts) {
        if (facts.voet().isPercentage()) {
            return Plausibility.good(LOW_INCOME, "De voet volgt het loon: " + facts.voet().inWords(formats) + ".", ARTICLE);
        }
        if (facts.voet().spread() != null) {
            return Plausibility.unknown(LOW_INCOME,
                    "De voet is verdeeld over twee inkomens. Wij kennen alleen het loon bij u.", ARTICLE);
        }
        if (facts.income().isEmpty()) {
            return Plausibility.unknown(LOW_INCOME, "Er is nog geen loon bekend.", ARTICLE);
        }
        return compared(facts, facts.income().get());
    }

    private Plausibility compared(ProtectedAmountFacts facts, ProtectedAmountFacts.Income income) {
        List<ProtectedAmountWarning> found = warnings(facts, Optional.of(income.perMonth()));
        String net = "Het nettoloon " + (income.withHoliday() ? "met vakantiebijslag" : "zonder vakantiebijslag") + " is "
                + formats.money(income.perMonth()) + " per maand, volgens " + income.origin() + ".";
        if (one(found, Set.of(MAXIMUM_UNKNOWN)).isPresent()) {
            return Plausibility.unknown(LOW_INCOME,
                    net + " Of dat een laag inkomen is, zien wij aan het maximum. Dat is niet bekend.", ARTICLE);
        }
        boolean low = income.perMonth().compareTo(highestFigure(facts).amount()) <= 0;
        return one(found, Set.of(BELOW_LOW_INCOME_SHARE))
                .map(it -> Plausibility.look(LOW_INCOME, net + " " + it.text(),
                        "De voet is lager dan 95 procent van het nettoloon. " + net, it.source()))
                .orElseGet(() -> low && !income.withHoliday()
                        ? Plausibility.unknown(LOW_INCOME, net + " De vakantiebijslag is niet bekend. Vul haar in bij de verklaring.", ARTICLE)
                        : Plausibility.good(LOW_INCOME, net + (low ? " De voet is daar hoog genoeg voor."
                                : " Dat is geen laag inkomen."), ARTICLE));
    }

    private List<ProtectedAmountWarning> warnings(ProtectedAmountFacts facts, Optional<Money> net) {
        return check.check(new StatedProtectedAmount(
                facts.perMonth(), Optional.of(facts.setOn()), facts.voet().validFrom(), facts.household(), net));
    }

    private static Optional<ProtectedAmountWarning> one(List<ProtectedAmountWarning> found, Set<Code> codes) {
        return found.stream().filter(it -> codes.contains(it.code())).findFirst();
    }

    private String highest(ProtectedAmountFacts facts) {
        Figure.Found figure = highestFigure(facts);
        String whose = facts.household().map(it -> " voor " + it.label()).orElse(", het hoogste van alle huishoudens");
        return formats.money(figure.amount()) + whose + (figure.isEstimate() ? " (schatting)" : "");
    }

    private Figure.Found highestFigure(ProtectedAmountFacts facts) {
        return facts.household().map(it -> List.of(maxima.maximum(it, facts.setOn())))
                .orElseGet(() -> maxima.maxima(facts.setOn())).stream()
                .map(Figure.Found.class::cast)
                .max(Comparator.comparing(Figure.Found::amount))
                .orElseThrow();
    }
}
