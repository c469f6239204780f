package nl.werkbrug.hire.offer;

import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.trial.Line;

/**
 * What a scheme may bring; always an estimate, because others decide.
 *
 * @param exclusive euros a month without employer charges; null when the scheme knows no such thing
 * @param perMonth euros a month as it is paid; null when it is not paid by the month
 * @param perYear euros in the time that {@code span} names; null when not known
 * @param span over which time {@code perYear} counts, such as "per jaar"; empty without it
 * @param once euros that are paid once; null when nothing is
 * @param version which rates were used; empty when none
 * @param note what to know about it, in Dutch; empty when nothing
 */
public record Estimate(
        Money exclusive, Money perMonth, Money perYear, String span, Money once, String version, String note, List<Line> steps) {

    /** No amount, and why. */
    static Estimate unknown(String note) {
        return new Estimate(null, null, null, "", null, "", note, List.of());
    }

    static Estimate once(Money euros, String rule, String source) {
        return new Estimate(null, null, null, "", euros, "", Words.of("hire.estimate.once", rule, source), List.of());
    }

    public boolean known() {
        return perMonth != null || perYear != null || once != null;
    }
}
