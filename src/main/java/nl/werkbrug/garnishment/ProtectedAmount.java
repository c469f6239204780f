package nl.werkbrug.garnishment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.garnishment.calculation.ProtectedRule;
import nl.werkbrug.garnishment.calculation.Protection;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;

/**
 * The protected amount (beslagvrije voet) as the bailiff stated it, from a day on.
 *
 * @param amount per month; zero when it is a percentage
 * @param percentage the share of the net pay with holiday build-up that is protected; null when it is an amount
 * @param spread this income of all incomes, in cents, when the bailiff spread it over two payers; null when it counts in full
 * @param calculatedOn the date of the bailiff's calculation; null when not stated
 * @param source the paper it stands in, in Dutch
 */
public record ProtectedAmount(
        Money amount, BigDecimal percentage, Protection.Part spread, LocalDate validFrom, LocalDate calculatedOn, String source) {

    public static final String NOTICE = "bericht van de deurwaarder";

    static final String ADMINISTRATOR = "de bewindvoerder (vtlb)";
    private static final String WRIT = "het exploot";

    /** As the writ states it, from the day of the garnishment. */
    static ProtectedAmount ofWrit(Money amount, BigDecimal percentage, LocalDate servedOn, LocalDate calculatedOn) {
        return new ProtectedAmount(amount, percentage, null, servedOn, calculatedOn, WRIT);
    }

    /** An amount per month that counts in full. */
    public ProtectedAmount(Money amount, LocalDate validFrom, LocalDate calculatedOn, String source) {
        this(amount, null, null, validFrom, calculatedOn, source);
    }

    /** The rule for a run. */
    public Protection protection(Money holidayBuiltUp, Optional<Protection.Part> part) {
        ProtectedRule rule = percentage == null
                ? new ProtectedRule.PerMonth(amount)
                : new ProtectedRule.Percentage(percentage, holidayBuiltUp);
        return new Protection(rule, Optional.ofNullable(spread), part);
    }

    /** Its share of a net pay; only when it is a percentage. */
    public Money share(Money net) {
        return net.times(percentage.movePointRight(2).longValueExact(), 10_000);
    }

    /** As it stands on a page, such as "€ 1.600,00 per maand". */
    public String inWords() {
        Notation formats = Notation.of(Language.current());
        String whole = isPercentage()
                ? Words.of("garnishment.voet.percentage", percentage)
                : Words.of("garnishment.voet.per-month", formats.money(amount));
        return spread == null
                ? whole
                : whole + Words.of("garnishment.voet.spread", formats.money(Money.cents(spread.of())), formats.money(Money.cents(spread.whole())));
    }

    /** The paper in the language of the page. */
    public String shownSource() {
        return switch (source) {
            case WRIT -> Words.of("garnishment.voet-source.writ");
            case NOTICE -> Words.of("garnishment.voet-source.notice");
            case ADMINISTRATOR -> Words.of("garnishment.voet-source.administrator");
            default -> source;
        };
    }

    /** Whether it stands in the writ itself, and not in a later notice. */
    boolean ofWrit() {
        return source.equals(WRIT);
    }

    /** Whether it is a share of the net pay. */
    public boolean isPercentage() {
        return percentage != null;
    }
}
