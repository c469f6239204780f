package nl.werkbrug.subsidy.calculation;

import nl.werkbrug.shared.Money;

/**
 * One line of the calculation, to show on a page or in a letter.
 *
 * @param text the line in the language in which it was asked
 * @param amount in euros; rounded for the eye only, the calculation goes on unrounded
 * @param source the article or page the line rests on; empty for plain arithmetic
 */
public record CalculationStep(String text, Money amount, String source) {}
