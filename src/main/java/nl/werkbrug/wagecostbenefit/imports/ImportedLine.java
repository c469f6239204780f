package nl.werkbrug.wagecostbenefit.imports;

import java.math.BigDecimal;
import nl.werkbrug.wagecostbenefit.RegisterStatus;

/** One line of a file about an employee with a benefit: without a BSN or a name. */
public record ImportedLine(int line, String dossierId, int year, int number, RegisterStatus register, BigDecimal hours) {}
