package nl.werkbrug.learningsubsidy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** How much of a place is realised (articles 1 and 15 of the regulation), and the highest amount that belongs to it. */
@Component
public class LearningAmounts {

    private static final String TABLE = "subsidy/learning-subsidy";
    private static final int MONTHS = 12;
    private static final BigDecimal FULL_HOURS = new BigDecimal(36);
    private static final int HUNDREDTHS = 100;

    private final RuleBook book;

    public LearningAmounts(RuleBook book) {
        this.book = book;
    }

    /**
     * A part of a whole place; never more than one.
     *
     * @param counted such as 30 weeks
     * @param full such as 40 weeks
     */
    public record Part(long counted, long full) {

        public Part {
            counted = Math.min(counted, full);
        }

        /** In whole percents, rounded down. */
        public long percent() {
            return counted * HUNDREDTHS / full;
        }
    }

    /**
     * @param estimate whether no figure for this school year is known
     * @param source where the amount stands
     */
    public record Highest(Money amount, boolean estimate, String source) {}

    /** The part that weeks make, or months and hours for a doctorate. */
    public static Part part(LearningLevel level, LearningYear.Asked asked, LearningSeason season) {
        return level.inWeeks() ? new Part(asked.weeks(), season.fullWeeks().get(level))
                : new Part(
                        asked.hours().movePointRight(2).setScale(0, RoundingMode.DOWN).longValueExact() * asked.months(),
                        FULL_HOURS.movePointRight(2).longValueExact() * MONTHS);
    }

    /** The most that may come; empty when no figure is known from before the school year. */
    public Optional<Highest> highest(Part part, SchoolYear year, boolean climate) {
        return figure("PLACE_MAXIMUM", year.first()).map(known -> {
            Money whole = climate ? amount(known).plus(figure("CLIMATE_EXTRA", year.first()).map(LearningAmounts::amount).orElse(Money.ZERO))
                    : amount(known);
            return new Highest(whole.times(part.counted(), part.full()), isOld(known, year.first()), known.source());
        });
    }

    private Optional<Figure.Known> figure(String code, LocalDate on) {
        return book.find(TABLE, code, on) instanceof Figure.Known known ? Optional.of(known) : book.lastKnown(TABLE, code, on);
    }

    private static Money amount(Figure.Known known) {
        return ((Figure.Found) known).amount();
    }

    private static boolean isOld(Figure.Known known, LocalDate on) {
        return known.isEstimate() || on.isAfter(known.validUntil());
    }
}
