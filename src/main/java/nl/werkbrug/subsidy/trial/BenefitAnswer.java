package nl.werkbrug.subsidy.trial;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.Money;

/**
 * The loonkostenvoordeel of one calendar year.
 *
 * @param category the group that counts; empty when there is nothing
 * @param version which rates were used
 */
public record BenefitAnswer(
        Money perYear, Optional<BenefitQuestion.Category> category, String version, List<Line> steps) {}
