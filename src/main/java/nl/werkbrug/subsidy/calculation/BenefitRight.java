package nl.werkbrug.subsidy.calculation;

import nl.werkbrug.shared.Money;

/** What the law gives for one category in one calendar year. */
public sealed interface BenefitRight {

    BenefitCategory category();

    String source();

    /**
     * An amount per paid hour with a maximum.
     *
     * @param atMost per employee and calendar year
     */
    record PerHour(BenefitCategory category, Money amount, Money atMost, String source, boolean estimate)
            implements BenefitRight {}

    /**
     * Nothing.
     *
     * @param reason a Dutch sentence
     */
    record None(BenefitCategory category, String reason, String source) implements BenefitRight {}
}
