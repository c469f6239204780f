package nl.werkbrug.scheme;

import java.util.Optional;
import java.util.Set;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.shared.Money;

/**
 * A scheme of one municipality.
 *
 * @param scheme whether it pays for wage: that excludes loonkostensubsidie for the same job
 * @param euros what it pays, where the municipality says so
 * @param conditions what the municipality asks
 */
public record LocalScheme(
        String code, Scheme scheme, String title, Optional<Money> euros, Conditions conditions, String source, Grade grade) {

    /**
     * What a municipality asks; everything may be left out.
     *
     * @param benefits one of these; none means that it does not matter
     * @param minimumHours per week
     * @param sixMonths whether the contract must last six months or longer
     * @param applyWithin how long after the first working day it can still be asked for
     */
    public record Conditions(
            Set<HireFacts.Benefit> benefits, Optional<Integer> minimumHours, boolean sixMonths, Optional<TermLength> applyWithin) {

        public Conditions {
            benefits = Set.copyOf(benefits);
        }
    }
}
