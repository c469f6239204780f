package nl.werkbrug.scheme;

import java.math.BigDecimal;
import java.util.Optional;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;

/**
 * What a municipality pays once.
 *
 * @param cap the most it pays; null without one
 */
public record LocalAmount(Per per, Money euros, Money cap) {

    private static final int HUNDRED = 100;

    /** For what the euros count. */
    public enum Per {
        HIRE("per werknemer"),
        WEEKLY_HOUR("per contractuur in de week"),
        FULL_TIME("bij een volle werkweek, anders naar verhouding");

        private final String label;

        Per(String label) {
            this.label = label;
        }

        /** The Dutch words behind the euros. */
        public String label() {
            return label;
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

    /** In Dutch, such as "€ 50,00 per contractuur in de week, ten hoogste € 1.500,00". */
    public String inWords() {
        DutchFormats formats = new DutchFormats();
        return formats.money(euros) + " " + per.label() + (cap == null ? "" : ", ten hoogste " + formats.money(cap));
    }

    private Money capped(Money amount) {
        return cap == null ? amount : Money.min(cap, amount);
    }

    private static long hundredths(BigDecimal hours) {
        return hours.movePointRight(2).longValue();
    }
}
