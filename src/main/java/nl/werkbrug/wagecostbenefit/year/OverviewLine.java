package nl.werkbrug.wagecostbenefit.year;

import java.math.BigDecimal;
import nl.werkbrug.shared.Money;

/** What the provisional overview of the tax authority says of one employee. */
public record OverviewLine(BigDecimal hours, Money amount) {}
