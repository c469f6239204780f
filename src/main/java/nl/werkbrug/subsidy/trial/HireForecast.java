package nl.werkbrug.subsidy.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Money;

/**
 * What a planned hire brings in its first two years. Everything in it is a forecast: nobody has decided yet.
 *
 * @param until the first day that is not looked at any more
 * @param phases the times with one monthly amount, in order
 * @param months the calendar months, the first and last one perhaps in part
 * @param benefits the calendar years of loonkostenvoordeel; empty when none was asked about
 */
public record HireForecast(
        LocalDate start, LocalDate until, List<Phase> phases, List<Month> months, List<BenefitYear> benefits) {

    /** What the amount of a time rests on. */
    public enum Basis {
        FLAT_RATE,
        MEASURED,
        /** The flat rate is over, and nobody said what wage value to expect. */
        UNKNOWN
    }

    /**
     * A time with one monthly amount.
     *
     * @param until the first day after it
     * @param rateDay the day whose rates count (article 10d lid 7 Participatiewet)
     * @param perMonth without employer charges
     * @param exactWithCharges a whole month with employer charges, unrounded
     * @param version which rates were used; empty for an unknown amount
     * @param estimate whether a figure behind it is not confirmed
     * @param older whether the last known rate stands in for one that is not known yet
     * @param left what is left for the employer of gross wage and holiday allowance a month; empty when no wage was given
     */
    public record Phase(
            LocalDate from, LocalDate until, Basis basis, LocalDate rateDay, Money perMonth, Money perMonthWithCharges,
            BigDecimal exactWithCharges, String version, boolean estimate, boolean older, Optional<Money> left,
            List<Line> steps) {}

    /**
     * One calendar month.
     *
     * @param amount with employer charges, for the days of the job
     * @param basis that of its last day
     * @param older whether a part of it rests on the last known rate
     * @param part whether not the whole month counts, or two amounts meet in it
     */
    public record Month(YearMonth month, Money amount, Basis basis, boolean older, boolean part) {}

    /**
     * The loonkostenvoordeel of one calendar year.
     *
     * @param paidHours the part of the yearly hours that falls in the two years
     * @param decidedBy the last day for the decision
     * @param paidBy the last day for the payment when the decision comes that day; empty when it cannot be computed yet
     * @param older whether the last known rate stands in
     */
    public record BenefitYear(
            int year, BigDecimal paidHours, Money amount, LocalDate decidedBy, Optional<LocalDate> paidBy, boolean older,
            List<Line> steps) {}

    public HireForecast {
        phases = List.copyOf(phases);
        months = List.copyOf(months);
        benefits = List.copyOf(benefits);
    }

    /** All loonkostensubsidie, with employer charges. */
    public Money subsidy() {
        return months.stream().map(Month::amount).reduce(Money.ZERO, Money::plus);
    }

    /** All loonkostenvoordeel over the hours of the two years, whenever it is paid. */
    public Money benefit() {
        return benefits.stream().map(BenefitYear::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money total() {
        return subsidy().plus(benefit());
    }

    /** Whether the last known rate stands in somewhere. */
    public boolean older() {
        return phases.stream().anyMatch(Phase::older) || benefits.stream().anyMatch(BenefitYear::older);
    }

    /** Whether a figure behind it was assumed; the steps say which. */
    public boolean assumed() {
        return phases.stream().anyMatch(Phase::estimate);
    }

    /** Whether the amount of some time is not known. */
    public boolean incomplete() {
        return phases.stream().anyMatch(phase -> phase.basis() == Basis.UNKNOWN);
    }
}
