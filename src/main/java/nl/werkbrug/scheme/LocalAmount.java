package nl.werkbrug.scheme;

import java.math.BigDecimal;
import java.util.Optional;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/**
 * What a municipality pays once.
 *
 * @param cap the most it pays; null without one
 */
public record LocalAmount(Per per, Money euros, Money cap) {

    private static final int HUNDRED = 100;

    /** For what the euros count. */
    public enum Per implements Labelled {
        HIRE,
        WEEKLY_HOUR,
        FULL_TIME;

        @Override
        public String labelKey() {
            return "scheme.per." + name();
        }
    }

    /**
     * For one hire; empty while the hours are not known.
     *
     * @param hours a week; null when not told
     * @param fullTime the normal full-time hours a week; null when not told
     */
    public Optional<Money> of(BigDecimal hours, BigDecimal fullTime) {
        return switch (per) {
            case HIRE -> Optional.of(capped(euros));
            case WEEKLY_HOUR -> Optional.ofNullable(hours).map(it -> capped(euros.times(hundredths(it), HUNDRED)));
            case FULL_TIME -> hours == null || fullTime == null || fullTime.signum() <= 0
                    ? Optional.empty() : Optional.of(capped(euros.times(hundredths(hours.min(fullTime)), hundredths(fullTime))));
        };
    }

    /** In the language of the page, such as "€ 50,00 per contractuur in de week, ten hoogste € 1.500,00". */
    public String inWords() {
        return cap == null
                ? Words.of("scheme.local-amount.euros", euros, per)
                : Words.of("scheme.local-amount.capped", euros, per, cap);
    }

    private Money capped(Money amount) {
        return cap == null ? amount : Money.min(cap, amount);
    }

    private static long hundredths(BigDecimal hours) {
        return hours.movePointRight(2).longValue();
    }
}
