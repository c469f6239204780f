package nl.werkbrug.workplaceadaptation.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.workplaceadaptation.AdaptationCosts;
import nl.werkbrug.workplaceadaptation.AdaptationQuote;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import nl.werkbrug.workplaceadaptation.store.AdaptationQuoteTable;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Component;

/** Quotes compared, with what follows from them. */
@Component
class AdaptationViews {

    private final AdaptationTable table;
    private final AdaptationQuoteTable quotes;
    private final AdaptationCosts costs;
    private final Clock clock;

    AdaptationViews(AdaptationTable table, AdaptationQuoteTable quotes, AdaptationCosts costs, Clock clock) {
        this.table = table;
        this.quotes = quotes;
        this.costs = costs;
        this.clock = clock;
    }

    /**
     * A quote in its row.
     *
     * @param cheapest for what counts
     * @param chosen whether it is asked with this one
     */
    record Line(AdaptationQuote quote, Money counted, boolean cheapest, boolean chosen) {}

    /**
     * All quotes of a provision.
     *
     * @param verdict about the one that is chosen, or else the cheapest; null without quotes
     */
    record Compared(WorkplaceAdaptation adaptation, List<Line> lines, AdaptationCosts.Verdict verdict, List<String> remarks) {}

    Compared of(String id) {
        return of(table.get(id));
    }

    Compared of(WorkplaceAdaptation it) {
        List<AdaptationQuote> all = it.need() == null ? List.of() : quotes.of(it.id());
        if (all.isEmpty()) {
            return new Compared(it, List.of(), null, List.of());
        }
        boolean deducted = it.need().vatDeducted();
        String cheapest = AdaptationCosts.cheapest(all, deducted).orElseThrow().id();
        String chosen = it.choice() == null ? null : it.choice().quoteId();
        Money counted = of(all, chosen == null ? cheapest : chosen).counted(deducted);
        Money others = Optional.ofNullable(it.choice()).map(WorkplaceAdaptation.Choice::others).orElse(Money.ZERO);
        return new Compared(
                it, all.stream().map(quote -> new Line(
                        quote, quote.counted(deducted), quote.id().equals(cheapest), quote.id().equals(chosen))).toList(),
                costs.least(counted, others, DutchTime.today(clock)),
                costs.remarks(it.need().kind(), counted, DutchTime.today(clock)));
    }

    private static AdaptationQuote of(List<AdaptationQuote> all, String id) {
        return all.stream().filter(quote -> quote.id().equals(id)).findFirst().orElseThrow();
    }
}
