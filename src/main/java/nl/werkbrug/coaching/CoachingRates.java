package nl.werkbrug.coaching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** The dated percents of the regimes, and the old norm amounts for an internal coach. */
@Component
public class CoachingRates {

    private static final String HOURS = "subsidy/job-coach";
    private static final String AMOUNTS = "subsidy/job-coach-internal";
    /** Below so many hours a week the amount goes down in proportion (Protocol Interne Jobcoach UWV 2015). */
    private static final BigDecimal FULL_HOURS = new BigDecimal(24);

    private final RuleBook book;

    public CoachingRates(RuleBook book) {
        this.book = book;
    }

    /**
     * A percent with the highest that the decree allows.
     *
     * @param estimate whether the day lies after the last day for which the figures were read
     */
    public record Share(BigDecimal percent, BigDecimal cap, boolean estimate, String source) {}

    /**
     * An amount for a year.
     *
     * @param estimate idem
     */
    public record Norm(Money amount, boolean estimate, String source) {}

    /**
     * What a regime gives in a year of coaching.
     *
     * @param year 1, 2, or 3 for every later one
     * @return empty for a day before the first known figures
     */
    public Optional<Share> share(Regime regime, int year, LocalDate on) {
        Optional<Figure.Known> percent = figure(HOURS, regime.name() + "_YEAR_" + year, on);
        Optional<Figure.Known> cap = figure(HOURS, "CAP_YEAR_" + year, on);
        if (percent.isEmpty() || cap.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Share(
                ((Figure.Percentage) percent.get()).percent(), ((Figure.Percentage) cap.get()).percent(),
                isOld(percent.get(), on), percent.get().source()));
    }

    /** Minutes of coaching for so many hours of work; empty when no figure is known. */
    public Optional<Integer> minutes(Regime regime, int year, BigDecimal hoursWorked, LocalDate on) {
        return share(regime, year, on).map(share -> HourBudget.minutes(hoursWorked, share.percent(), share.cap()));
    }

    /** The norm for an internal coach; empty for a regime without one. */
    public Optional<Norm> norm(Regime regime, int year, BigDecimal hoursPerWeek, LocalDate on) {
        return norm(regime, "_YEAR_" + year, on).map(norm -> inProportion(norm, hoursPerWeek));
    }

    /** The norm for a trial placement; it does not depend on the hours. */
    public Optional<Norm> trialNorm(Regime regime, LocalDate on) {
        return norm(regime, "_TRIAL", on);
    }

    private Optional<Norm> norm(Regime regime, String unit, LocalDate on) {
        return regime == Regime.VERY_LIGHT ? Optional.empty() : figure(AMOUNTS, regime.name() + unit, on)
                .map(known -> new Norm(((Figure.Found) known).amount(), isOld(known, on), known.source()));
    }

    private static Norm inProportion(Norm norm, BigDecimal hoursPerWeek) {
        if (hoursPerWeek.compareTo(FULL_HOURS) >= 0) {
            return norm;
        }
        BigDecimal part = norm.amount().inEuros().multiply(hoursPerWeek).divide(FULL_HOURS, 2, RoundingMode.HALF_UP);
        return new Norm(Money.euros(part), norm.estimate(), norm.source());
    }

    private Optional<Figure.Known> figure(String table, String code, LocalDate on) {
        return book.find(table, code, on) instanceof Figure.Known known
                ? Optional.of(known) : book.lastKnown(table, code, on);
    }

    private static boolean isOld(Figure.Known known, LocalDate on) {
        return known.isEstimate() || on.isAfter(known.validUntil());
    }
}
