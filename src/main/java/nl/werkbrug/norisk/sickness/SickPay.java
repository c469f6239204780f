package nl.werkbrug.norisk.sickness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.norisk.sickness.Sickness.Pay;
import nl.werkbrug.norisk.sickness.SickPayRates.Percent;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/**
 * What UWV is expected to pay back, for a day or for a month. Pure. Always an estimate: UWV sets the daily wage.
 *
 * @param perDay whether it is an amount for one day; else for a whole month
 * @param first what is expected in the first 52 weeks
 * @param later what is expected after them
 * @param steps how it was computed, for the first 52 weeks
 */
public record SickPay(boolean perDay, Money first, Money later, List<Step> steps) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One line of the calculation.
     *
     * @param source where the rule stands; empty for what the employer told
     * @param sure whether a law or a public body says so for this day
     */
    public record Step(String text, Money amount, String source, boolean sure) {}

    public SickPay {
        steps = List.copyOf(steps);
    }

    /**
     * The expectation.
     *
     * @param pay with a daily wage or the wage of a month
     * @throws IllegalArgumentException when neither is known
     */
    static SickPay of(Pay pay, SickPayRates rates) {
        boolean perDay = pay.dailyWage() != null;
        Money base = perDay ? pay.dailyWage() : pay.monthWage();
        if (base == null) {
            throw new IllegalArgumentException("Neither the daily wage nor the wage of a month is known");
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(perDay ? Words.of("norisk.sick-pay.daily-wage") : Words.of("norisk.sick-pay.wage-of-a-month"), base, "",
                perDay));
        Percent share = pay.fullAsked() ? rates.full() : rates.usual();
        Money first = withWageValue(pay, rates, share(base, share, steps), steps);
        Money later = withWageValue(pay, rates, share(base, rates.usual(), new ArrayList<>()), new ArrayList<>());
        return new SickPay(perDay, first, later, steps);
    }

    /** Never more than the wage that is due: a daily wage above it cannot be compared, a wage of a month is that wage. */
    private static Money share(Money base, Percent percent, List<Step> steps) {
        Money amount = times(base, percent.number());
        steps.add(new Step(
                Words.of("norisk.sick-pay.percent-of-that-amount", percent.number()), amount, percent.source(),
                        percent.sure()));
        return amount;
    }

    private static Money withWageValue(Pay pay, SickPayRates rates, Money amount, List<Step> steps) {
        if (pay.wageValue() == null) {
            return amount;
        }
        BigDecimal told = BigDecimal.valueOf(pay.wageValue());
        boolean floor = told.compareTo(rates.floor().number()) < 0;
        BigDecimal counts = floor ? rates.floor().number() : told;
        Money multiplied = times(amount, counts);
        steps.add(new Step(
                Words.of(floor ? "norisk.sick-pay.floor" : "norisk.sick-pay.wage-value", counts), multiplied,
                rates.floor().source(), rates.floor().sure()));
        return multiplied;
    }

    /** Half up to the cent: no text prescribes it, so it is our own agreement. */
    private static Money times(Money amount, BigDecimal percent) {
        return Money.euros(amount.inEuros().multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }
}
