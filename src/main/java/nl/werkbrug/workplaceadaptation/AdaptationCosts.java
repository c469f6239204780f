package nl.werkbrug.workplaceadaptation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/**
 * Whether costs reach what an authority asks at least, and what else follows from their height. The figures are dated rule data;
 * those of today were not found, so that what follows is an estimate and never blocks.
 */
@Component
public class AdaptationCosts {

    private static final String TABLE = "subsidy/workplace-adaptation";

    private final RuleBook book;

    public AdaptationCosts(RuleBook book) {
        this.book = book;
    }

    /** Whether the costs are high enough. */
    public enum Reach {
        REACHED,
        BELOW,
        /** No figure is known. */
        UNKNOWN
    }

    /**
     * @param sentence what to think of it, in Dutch
     * @param source where the figure stands; empty when there is none
     * @param estimate whether the figure is not the one of today
     */
    public record Verdict(Reach reach, String sentence, String source, boolean estimate) {}

    /**
     * Compares with the least cost; small provisions of one year count together.
     *
     * @param counted of the quote
     * @param others of the same year
     */
    public Verdict least(Money counted, Money others, LocalDate on) {
        Optional<Figure.Known> found = figure("MINIMUM_COST", on);
        if (found.isEmpty()) {
            return new Verdict(Reach.UNKNOWN, Words.of("workplaceadaptation.adaptation-costs.what-amount-is-needed"), "", true);
        }
        Figure.Known known = found.get();
        Money least = ((Figure.Found) known).amount();
        Money together = counted.plus(others);
        boolean reached = together.compareTo(least) >= 0;
        return new Verdict(
                reached ? Reach.REACHED : Reach.BELOW, sentence(together, least, reached, isOld(known, on)), known.source(),
                isOld(known, on));
    }

    private String sentence(Money together, Money least, boolean reached, boolean old) {
        String kind = (reached ? "enough" : "too-little") + (old ? "-old" : "");
        return Words.of("workplaceadaptation.cost." + kind, together, least);
    }

    /** What else to know about costs this high, in Dutch; empty when nothing. */
    public List<String> remarks(AdaptationKind kind, Money counted, LocalDate on) {
        List<String> remarks = new ArrayList<>();
        if (!kind.portable()) {
            above("OWN_BENEFIT_FROM", counted, on).ifPresent(limit -> remarks.add(
                    Words.of("workplaceadaptation.adaptation-costs.above-it-counts-what", limit)));
        }
        if (kind == AdaptationKind.AID) {
            above("LOAN_FROM", counted, on).ifPresent(limit -> remarks.add(
                    Words.of("workplaceadaptation.adaptation-costs.above-uwv-often-gives", limit)));
        }
        return remarks;
    }

    private Optional<String> above(String code, Money counted, LocalDate on) {
        return figure(code, on).filter(known -> counted.compareTo(((Figure.Found) known).amount()) > 0)
                .map(known -> isOld(known, on)
                        ? Words.of("workplaceadaptation.estimate", ((Figure.Found) known).amount())
                        : Words.notation().money(((Figure.Found) known).amount()));
    }

    /** The cheapest for what counts; empty without quotes. */
    public static Optional<AdaptationQuote> cheapest(List<AdaptationQuote> quotes, boolean vatDeducted) {
        return quotes.stream().min(Comparator.comparing(quote -> quote.counted(vatDeducted)));
    }

    private Optional<Figure.Known> figure(String code, LocalDate on) {
        return book.find(TABLE, code, on) instanceof Figure.Known known ? Optional.of(known) : book.lastKnown(TABLE, code, on);
    }

    private static boolean isOld(Figure.Known known, LocalDate on) {
        return known.isEstimate() || on.isAfter(known.validUntil());
    }
}
