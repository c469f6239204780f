package nl.werkbrug.norisk.sickness;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.rules.Figure;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.shared.Money;

/**
 * The figures of the benefit on a day.
 *
 * @param usual what UWV pays of the daily wage
 * @param full what it pays in the first 52 weeks when the employer asks
 * @param floor the lowest percentage by which loonkostensubsidie multiplies it
 */
record SickPayRates(Percent usual, Percent full, Percent floor) {

    private static final String TABLE = "subsidy/no-risk";

    /**
     * A percentage with where it was read.
     *
     * @param sure whether the text of a law, or a public body, says so for this day
     */
    record Percent(BigDecimal number, String source, boolean sure) {}

    /**
     * A fine that UWV may give.
     *
     * @param doubt why the amount may be another one now; empty when nothing is known
     */
    record Fine(Money atMost, String source, boolean estimate, String doubt) {}

    /** The figures of the day, or the last known ones, which are then not sure. */
    static SickPayRates on(RuleBook book, LocalDate day) {
        return new SickPayRates(
                percent(book, "BENEFIT", day), percent(book, "FULL_FIRST_YEAR", day), percent(book, "WAGE_VALUE_FLOOR", day));
    }

    static Fine fine(RuleBook book, LocalDate day) {
        Figure.Found found = (Figure.Found) known(book, "FINE_AT_MOST", day);
        return new Fine(found.amount(), found.source(), found.isEstimate(), found.doubt().orElse(""));
    }

    private static Percent percent(RuleBook book, String code, LocalDate day) {
        Figure.Percentage found = (Figure.Percentage) known(book, code, day);
        boolean sure = !found.grade().isWorseThan(Grade.B) && !day.isAfter(found.validUntil());
        return new Percent(found.percent(), found.source(), sure);
    }

    private static Figure.Known known(RuleBook book, String code, LocalDate day) {
        return book.lastKnown(TABLE, code, day).orElseThrow();
    }
}
